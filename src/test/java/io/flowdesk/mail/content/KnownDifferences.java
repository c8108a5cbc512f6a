package io.flowdesk.mail.content;

import java.util.List;

/** Each place where we read something else than the other parser, and why. */
final class KnownDifferences {

    /** File, aspect, what ours holds, why. */
    private static final String TABLE =
            """
            attachment_emails/attachment_nonascii_filename.eml :: NAMES :: ciële.txt :: 8-bit name, which is UTF-8
            attachment_emails/attachment_pdf_non_ascii.eml :: TEXT :: goingwronghere.Â :: UTF-8 in a part without a charset
            attachment_emails/attachment_pdf_non_ascii_lf.eml :: TEXT :: goingwronghere.Â :: UTF-8 in a part without a charset
            attachment_emails/attachment_with_encoded_name.eml :: NAMES :: DijŠat. Pitbull.mp3 :: a Windows character in what is labelled ISO-8859-1
            plain_emails/raw_email8.eml :: NAMES :: DijŠat. Pitbull.mp3 :: a Windows character in what is labelled ISO-8859-1
            error_emails/bad_encoded_subject.eml :: ALL :: TEST / nobody / TEST :: charset NONE
            error_emails/content_transfer_encoding_7-bit.eml :: TEXT :: DISCOVERÆCARD :: UTF-8 labelled ISO-8859-1
            error_emails/content_transfer_encoding_empty.eml :: TEXT :: ³nÅé«Ò°ê§ó·s¨³³t :: UTF-8 labelled Big5
            error_emails/content_transfer_encoding_plain.eml :: TEXT :: tickersymbolìIGTSî :: UTF-8 labelled ASCII
            error_emails/content_transfer_encoding_x_uuencode.eml :: ALL :: PGP_Cmts_on_12-14-01_Pkg.doc :: uuencoded without its first line: kept as it is
            error_emails/invalid_subject_characters.eml :: SUBJECT :: Formação FrenetikPolis: Mega Campanha Final Verão :: ISO-8859-1 in an encoded word labelled UTF-8
            error_emails/missing_content_disposition.eml :: ALL :: somefile.jpg :: a disposition that has only parameters
            error_emails/multiple_invalid_content_dispositions.eml :: ALL :: foo :: a disposition that has only parameters
            plain_emails/mix_caps_content_type.eml :: SENDER :: bb@bug.com :: an address without angle brackets
            plain_emails/raw_email10.eml :: ALL :: EnvoyéparleservicedemessagerietextedeBellMobilité. :: charset X-UNKNOWN
            plain_emails/raw_email5.eml :: TEXT :: EnvoyéparleservicedemessagerietextedeBellMobilité. :: UTF-8 in a part without a charset
            plain_emails/raw_email6.eml :: TEXT :: EnvoyéparleservicedemessagerietextedeBellMobilité. :: UTF-8 in a part without a charset
            plain_emails/raw_email_multiple_from.eml :: SENDER :: nobody :: two addresses that nothing divides: it could be either
            rfc2822/example10.eml :: SENDER :: pete@silly.test :: comments in an address
            rfc2822/example13.eml :: SENDER :: jdoe@machine.example :: comments and spaces in an address
            rfc2822/example14.eml :: SUBJECT :: Re: TEST テストテスト :: a tab where the line was folded
            mime4j/bad-newlines-multiple-parts-base64.msg :: CONTENT :: 7f5a045ad74e3720af250ff784d7a39e66b6d5cd7cac553baa36dc076218c4eb :: a mail in base64
            mime4j/badbound.msg :: TEXT :: ThisMessagewasundeliverable :: a boundary over two lines: read as text
            mime4j/base64encoded-rfc822message-nested.msg :: CONTENT :: f720c483a05dc9237e0222f5203332dc016beb0601a97597504d8fac1dbc0f1d :: a mail in base64
            mime4j/base64encoded-rfc822message.msg :: CONTENT :: 83470db3fe6492fedac6218c4865aa86d8f18bd3b100ed9fdcade5b21005798d :: a mail in base64
            mime4j/double-bound.msg :: TEXT :: Thismessagecontainsdoubleboundaries :: every boundary twice
            mime4j/double-semicolon.msg :: ALL :: Theworsepart :: two semicolons; the last alternative is the preferred one
            mime4j/double-semicolon2.msg :: ALL :: Theworsepart :: many semicolons; the last alternative is the preferred one
            mime4j/ending-boundaries.msg :: TEXT :: firstpart :: the boundary of the outer part ends the inner one
            mime4j/hdr-fakeout.msg :: TEXT :: Theheaderisnotproperlyterminated :: no blank line below the header
            mime4j/malformedHeader-noheader.msg :: TEXT :: Thisisasimplemessagenothavingheaders. :: no header at all
            mime4j/malformedHeaderStartsBody-noheader.msg :: TEXT :: Thisisasimplemessagenothavingheaders. :: no header at all
            mime4j/missing-boundary.msg :: TEXT :: AAA :: a multipart without parts: read as text
            mime4j/missing-inner-boundary.msg :: TEXT :: FooAAA :: a multipart without parts: read as text
            mime4j/missing-inner-start-boundary.msg :: TEXT :: FooAAA :: a multipart without parts: read as text
            mime4j/multi-2evil.msg :: NAMES :: 3d-compress.gif | 3d-eye-is-an-evil-filename :: a path in a name
            mime4j/multi-2gifs-base64.msg :: CONTENT :: 5a78221ecafb4df0fb48692e11bf1ec2b360c3995809f178c9940f04269d90af :: a mail in base64
            mime4j/multi-badnames.msg :: NAMES :: bar | foo bar | foobar :: a path in a name
            mime4j/multi-digest.msg :: TEXT ::  :: parts of a digest are mails even if they do not say so
            mime4j/multi-digest.msg :: NAMES :: embedded message 1.eml | embedded message 2.eml :: parts of a digest are mails even if they do not say so
            mime4j/multi-digest.msg :: CONTENT :: f331339302f861f947fad32474be34091e231376de88a6421ff6f60a40389a16 :: parts of a digest are mails even if they do not say so
            mime4j/multi-frag.msg :: CONTENT :: d2cc29e09a3bf332576034e4736990fcec3e6f0dca2958b72426d02410d4bbac :: a broken boundary behind base64: it is no content
            mime4j/multi-nested.msg :: NAMES ::  | filename :: a path in a name
            mime4j/multi-nested2.msg :: NAMES ::  | filename :: a path in a name
            mime4j/multipartdigestnestedemptyparts.msg :: TEXT ::  :: parts of a digest are mails even if they do not say so
            mime4j/multipartdigestnestedemptyparts.msg :: NAMES :: message.eml :: parts of a digest are mails even if they do not say so
            mime4j/multipartdigestnestedemptyparts.msg :: CONTENT :: 06c56ba047866a4b450c59d3b89e9624786377d56bc32216d41eab67b9f1a2e9 :: parts of a digest are mails even if they do not say so
            mime4j/multipartemptypart.msg :: TEXT ::  :: what stands behind the last part is no text
            mime4j/multipartnopart.msg :: TEXT :: ThisisamultipartmessageinMIMEformatwithnoparts. :: a multipart without parts: read as text
            mime4j/obsolete.msg :: SUBJECT :: before the colon and also empty lines :: spaces where the line was folded
            mime4j/re-fwd.msg :: SENDER :: nobody :: no address: a name only
            mime4j/twopart.msg :: NAMES :: uk7200_110_6.jpg :: a path in a name
            mime4j/uu-zeegee.msg :: SENDER :: nobody :: no address: a name only
            mime4j/very-long-boundary.msg :: TEXT :: Textbody0123456789 :: a boundary longer than allowed
            mime4j/very-very-long-boundary.msg :: TEXT :: Textbody0123456789 :: a boundary longer than allowed
            mime4j/weird-boundary.msg :: TEXT :: Textbody0123456789 :: a boundary that ends in a space
            """;

    static final List<Difference> ALL =
            TABLE.lines().map(line -> row(line.split(" :: ", -1))).toList();

    private KnownDifferences() {}

    private static Difference row(String[] cells) {
        return new Difference(cells[0], Aspect.valueOf(cells[1]), cells[2], cells[3]);
    }

    static List<Difference> in(String file) {
        return ALL.stream().filter(each -> each.file().equals(file)).toList();
    }
}
