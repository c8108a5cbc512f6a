package io.flowdesk.mail.inbox;

import io.flowdesk.platform.node.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time read a mailbox. It saves work only: two that read at once would still store each mail once.
 * It ends with its node, or by the database's clock, which all nodes share, when a node was cut off from the network.
 */
@Component
class Lease {

    /** Renewed every few seconds; a lost node's mailbox is taken over after this time. */
    static final int SECONDS = 45;

    private final JdbcClient database;
    private final ThisNode node;

    Lease(JdbcClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /** Takes or renews it; false while another node has it. */
    boolean hold(String mailbox) {
        return database.sql(
                                """
                                insert into mailbox_lease as held (mailbox, node, until)
                                values (:mailbox, :node, clock_timestamp() + make_interval(secs => :seconds))
                                on conflict (mailbox) do update set node = excluded.node, until = excluded.until
                                  where held.node = excluded.node or held.until < clock_timestamp() or not node_lives(held.node)
                                """)
                        .param("mailbox", mailbox)
                        .param("node", node.number())
                        .param("seconds", SECONDS)
                        .update()
                > 0;
    }

    void release(String mailbox) {
        database.sql("delete from mailbox_lease where mailbox = ? and node = ?")
                .params(mailbox, node.number())
                .update();
    }
}
