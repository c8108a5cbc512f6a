-- What a mail says beyond its new text: the quoted text with the signature, and its HTML, made harmless.
alter table message add column folded text;
alter table message add column html text;
