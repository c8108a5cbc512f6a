package io.flowdesk.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
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
        return new Pieces(seq -> piece(id, seq));
    }

    private Optional<byte[]> piece(UUID id, int seq) {
        return database.sql("select bytes from kept_piece where file = ? and seq = ?")
                .params(id, seq)
                .query(byte[].class)
                .optional();
    }

    @Override
    public void remove(UUID id) {
        database.sql("delete from kept_piece where file = ?").param(id).update();
    }
}
