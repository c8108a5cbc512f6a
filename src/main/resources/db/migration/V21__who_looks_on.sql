-- Most tickets are their requester's and their team's alone: the row says so, and each step reads two tables less.
alter table ticket
    add column accompanied boolean not null default false,
    add column referred    boolean not null default false;
update ticket set accompanied = true where id in (select ticket_id from ticket_collaborator);
update ticket set referred = true where id in (select ticket_id from ticket_referral);
