package io.flowdesk.process.decisions;

/** The columns of the decision tables: variables that Java hands in, answers that it reads. */
final class Columns {

    static final String ARCHIVED = "archived";
    static final String CALENDAR = "calendar";
    static final String CHANNEL = "channel";
    static final String CHOSEN_AVAILABLE = "chosenAvailable";
    static final String CLOCK = "clock";
    static final String EVENT = "event";
    static final String FIRST_RESPONSE = "firstResponse";
    static final String HIGHER_TIER = "higherTier";
    static final String IMPACT = "impact";
    static final String INSIDE_WINDOW = "insideWindow";
    static final String KIND = "kind";
    static final String LAST_TOLD = "lastTold";
    static final String LATE_REPLY = "lateReply";
    static final String LINKS = "links";
    static final String MAILS = "mails";
    static final String MEDIUM = "medium";
    static final String MINUTES_APART = "minutesApart";
    static final String NEXT_RESPONSE = "nextResponse";
    static final String OCCASION = "occasion";
    static final String PERCENT = "percent";
    static final String PICK = "pick";
    static final String POLICY = "policy";
    static final String PREVIOUS_AVAILABLE = "previousAvailable";
    static final String PRIORITY = "priority";
    static final String RAISE = "raise";
    static final String REACHABLE_BY_MAIL = "reachableByMail";
    static final String RECENT = "recent";
    static final String RECIPIENT = "recipient";
    static final String RESOLUTION = "resolution";
    static final String REVIEW = "review";
    static final String SAME_SUBJECT = "sameSubject";
    static final String SAME_TEXT = "sameText";
    static final String SENDER_DOMAIN = "senderDomain";
    static final String SERVICE = "service";
    static final String SUBJECT = "subject";
    static final String SUSPECTED = "suspected";
    static final String TEAM = "team";
    static final String TEAM_STRATEGY = "teamStrategy";
    static final String TELL_AGENT = "tellAgent";
    static final String TELL_LEAD = "tellLead";
    static final String TELL_MANAGER = "tellManager";
    static final String TELL_REQUESTER = "tellRequester";
    static final String TEMPLATE = "template";
    static final String TEXT = "text";
    static final String THIRD_PARTY_PAUSES = "thirdPartyPauses";
    static final String TIER = "tier";
    static final String TOPIC = "topic";
    static final String TOPIC_TEAM = "topicTeam";
    static final String UPDATE = "update";
    static final String URGENCY = "urgency";
    static final String VERDICT = "verdict";
    static final String VOUCHED = "vouched";
    static final String WANTED = "wanted";
    static final String WHY = "why";

    private Columns() {}
}
