package io.flowdesk.ticket.view;

/** How people are shown in lists. */
final class People {

    private People() {}

    /** SQL: a requester's id becomes his main address, else his phone number or name; everybody else stays as he is. */
    static String shown(String actor) {
        return "case when %1$s like 'requester:%%' then %2$s else %1$s end"
                .formatted(actor, known("substring(" + actor + " from 11)", actor));
    }

    /** SQL: what is known of the requester whose id is the text {@code id}; {@code otherwise} if that is nobody. */
    static String known(String id, String otherwise) {
        return ("coalesce((select coalesce((select a.email from requester_address a where a.requester_id = r.id"
                        + " and a.main limit 1), r.phone, r.name) from requester g"
                        + " join requester r on r.id = coalesce(g.merged_into, g.id) where g.id = cast(%s as bigint)), %s)")
                .formatted(id, otherwise);
    }
}
