package io.flowdesk.bench.fill;

import io.flowdesk.bench.fill.template.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the rows of one table are copied: which belong to a ticket ({@code of}, SQL about {@code s}, a row, that names the
 * ticket's {@code t}), and which of its copies have them ({@code when}, SQL about {@code p}, a copy).
 */
record CopiedTable(String name, String of, String when) {

    private static final String ALWAYS = "true";
    private static final String ITS_TICKET = "join bench.template t on t.id = s.ticket_id";
    private static final String ITS_ROOT =
            "join bench.instance i on i.id = s.root_proc_inst_id_ join bench.template t on t.id = i.ticket";
    private static final String ITS_INSTANCE = "join act_ru_execution e on e.id_ = s.%s"
            + " join bench.instance i on i.id = e.root_proc_inst_id_ join bench.template t on t.id = i.ticket";
    private static final String REMEMBERED = "p.remembered";

    static final List<CopiedTable> ALL = List.of(
            new CopiedTable("ticket_event", ITS_TICKET, ALWAYS),
            new CopiedTable("message", ITS_TICKET, ALWAYS),
            new CopiedTable("sla_ledger", ITS_TICKET, ALWAYS),
            // Mails and the engine's memory of what ended long ago are not kept in a desk that is years old.
            new CopiedTable("outbox", ITS_TICKET, REMEMBERED),
            new CopiedTable("act_hi_actinst", ITS_ROOT, REMEMBERED),
            new CopiedTable("ticket", "join bench.template t on t.id = s.id", ALWAYS),
            new CopiedTable("sla_clock", ITS_TICKET, ALWAYS),
            new CopiedTable("act_hi_procinst", ITS_ROOT, REMEMBERED),
            new CopiedTable("act_hi_varinst", ITS_ROOT, REMEMBERED),
            new CopiedTable("act_hi_taskinst", ITS_ROOT, REMEMBERED),
            new CopiedTable("act_hi_identitylink", ITS_ROOT, REMEMBERED),
            new CopiedTable("act_hi_op_log", ITS_ROOT, REMEMBERED),
            new CopiedTable("act_ru_variable", ITS_INSTANCE.formatted("proc_inst_id_"), ALWAYS),
            new CopiedTable("act_ru_execution", ITS_INSTANCE.formatted("proc_inst_id_"), ALWAYS),
            new CopiedTable("act_ru_event_subscr", ITS_INSTANCE.formatted("proc_inst_id_"), ALWAYS),
            new CopiedTable("act_ru_task", ITS_INSTANCE.formatted("proc_inst_id_"), ALWAYS),
            new CopiedTable(
                    "act_ru_identitylink",
                    "join act_ru_task k on k.id_ = s.task_id_ " + ITS_INSTANCE.replace("s.%s", "k.proc_inst_id_"),
                    ALWAYS),
            new CopiedTable("act_ru_job", ITS_INSTANCE.formatted("process_instance_id_"), ALWAYS),
            new CopiedTable("ticket_worker", ITS_TICKET, ALWAYS),
            new CopiedTable("ticket_referral", ITS_TICKET, ALWAYS),
            new CopiedTable("ticket_collaborator", ITS_TICKET, ALWAYS),
            new CopiedTable("work_log", ITS_TICKET, ALWAYS),
            new CopiedTable("side_task", ITS_TICKET, ALWAYS),
            new CopiedTable("requester_link", ITS_TICKET, "s.expires_at + p.later > now()"));

    /** Columns of what people and the desk wrote. */
    private static final Set<String> TEXTS = Set.of(
            "subject",
            "body",
            "folded",
            "html",
            "title",
            "text",
            "was",
            "becomes",
            "reason",
            "author_name",
            "recipient",
            "name_",
            "waiting_reason",
            "close_reason");

    /** Columns of who it was, a requester perhaps. */
    private static final Set<String> PEOPLE =
            Set.of("author", "actor", "recipient_person", "created_by", "done_by", "start_user_id_", "user_id_");

    /** Columns of the engine with an id that belongs to one instance only. */
    private static final Set<String> ENGINE_IDS = Set.of(
            "id_",
            "parent_act_inst_id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "execution_id_",
            "task_id_",
            "call_proc_inst_id_",
            "super_process_instance_id_",
            "act_inst_id_",
            "parent_id_",
            "super_exec_",
            "process_instance_id_",
            "var_scope_",
            "job_id_",
            "operation_id_",
            "lifecycle");

    /** Reads the copied rows from the table itself, as it was before. */
    String insert(List<Map.Entry<String, String>> columns) {
        return "insert into %1$s (%2$s) %3$s select %4$s from %1$s s %5$s join bench.copy p on p.of_ticket = t.id where %6$s"
                .formatted(
                        name,
                        columns.stream().map(Map.Entry::getKey).collect(Collectors.joining(", ")),
                        name.equals("outbox") ? "overriding system value" : "",
                        columns.stream()
                                .map(column -> value(column.getKey(), column.getValue()))
                                .collect(Collectors.joining(", ")),
                        of,
                        when);
    }

    private String value(String column, String type) {
        String old = "s." + column;
        if (type.startsWith("timestamp")) {
            return old + " + p.later";
        }
        if (name.startsWith("act_") || column.equals("lifecycle")) {
            return ofEngine(column, old);
        }
        return switch (column) {
            case "id" -> old + " + p.number_of_copy * " + (name.equals("outbox") ? "p.mails" : "p.ids");
            case "ticket_id", "message_id" -> old + " + p.number_of_copy * p.ids";
            case "requester_id" -> "case when %1$s = t.requester then p.requester else %1$s end".formatted(old);
            case "number" -> "p.number";
            case "message_header" -> "'<' || md5(%s || p.number_of_copy) || '@flowdesk.local>'".formatted(old);
            case "token_sha256" -> "md5(%1$s || p.number_of_copy) || md5(%1$s)".formatted(old);
            default -> text(column, old);
        };
    }

    private static String text(String column, String old) {
        if (TEXTS.contains(column)) {
            return varied(old);
        }
        return PEOPLE.contains(column) ? "case when %1$s = t.person then p.person else %1$s end".formatted(old) : old;
    }

    private static String ofEngine(String column, String old) {
        if (ENGINE_IDS.contains(column)) {
            return "bench.copied(%s, p.number_of_copy)".formatted(old);
        }
        return switch (column) {
            case "business_key_" -> "case when %1$s is null then null else p.number end".formatted(old);
            // Its id, or that of a side task; the engine keeps a number as text, too.
            case "long_" ->
                "case when s.name_ like '%%Id' then %1$s + p.number_of_copy * p.ids else %1$s end".formatted(old);
            case "text_" ->
                "case when s.name_ like '%%Id' then (%1$s::bigint + p.number_of_copy * p.ids)::text else %1$s end"
                        .formatted(old);
            default -> text(column, old);
        };
    }

    private static String varied(String old) {
        return "replace(replace(replace(replace(replace(replace(%s, t.number, p.number), '%s', p.common), '%s', p.rare), '%s',"
                        .formatted(old, Words.COMMON, Words.RARE, Words.UNIQUE)
                + " p.single), '%s %s', p.name), t.email, p.email)".formatted(Words.FIRST_NAME, Words.LAST_NAME);
    }
}
