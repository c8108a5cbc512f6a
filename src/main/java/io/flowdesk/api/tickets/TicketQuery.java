package io.flowdesk.api.tickets;

import io.flowdesk.api.paging.Paging;
import io.flowdesk.ticket.search.TicketFilter;
import io.flowdesk.ticket.search.TicketOrder;

/** Which tickets are wanted, how sorted, and which part of them. */
record TicketQuery(TicketFilter filter, TicketOrder order, Paging paging) {}
