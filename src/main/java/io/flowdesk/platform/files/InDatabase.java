package io.flowdesk.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents as rows of pieces: one backup holds everything, and all nodes see it. */
@Component
class InDatabase implements Place {

    /** In bytes. Small enough for many uploads at once, large enough for few statements. */
    static final int PIECE = 256 * 1024;

    private final JdbcClient database;

    InDatabase(JdbcClient database) {
        this.database = database;
    }

    @Override
    public FileSettings.Store store() {
        return FileSettings.Store.DATABASE;
    }

    @Override
    public void write(UUID id, InputStream content) throws IOException {
        byte[] piece = content.readNBytes(PIECE);
        for (int seq = 0; piece.length > 0; seq++) {
            database.sql("insert into kept_piece (file, seq, bytes) values (?, ?, ?)")
                    .params(id, seq, piece)
                    .update();
            piece = content.readNBytes(PIECE);
        }
    }

    @Override
    public InputStream open(UUID id) {
        int pieces = database.sql("select count(*) from kept_piece where file = ?")
                .param(id)
                .query(Integer.class)
                .single();
        return new SequenceInputStream(each(IntStream.range(0, pieces)
                .<InputStream>mapToObj(seq -> new ByteArrayInputStream(piece(id, seq)))
                .iterator()));
    }

    private byte[] piece(UUID id, int seq) {
        return database.sql("select bytes from kept_piece where file = ? and seq = ?")
                .params(id, seq)
                .query(byte[].class)
                .single();
    }

    /** As late as possible: each piece is fetched when the one before it has been read. */
    @SuppressWarnings("JdkObsolete") // the stream that joins streams takes nothing else
    private static <T> Enumeration<T> each(Iterator<T> iterator) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return iterator.hasNext();
            }

            @Override
            public T nextElement() {
                return iterator.next();
            }
        };
    }

    @Override
    public void remove(UUID id) {
        database.sql("delete from kept_piece where file = ?").param(id).update();
    }
}
