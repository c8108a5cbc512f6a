-- Who changed what is known of a person. Holds personal data: an erasure has to empty from and to.
create table requester_event (
    id           bigint primary key default nextval('flowdesk_seq'),
    requester_id bigint       not null references requester,
    at           timestamptz  not null,
    actor        varchar(100) not null,
    field        varchar(60)  not null,
    was          text,
    becomes      text
);
create index requester_event_requester on requester_event (requester_id, at);
create index requester_merged on requester (merged_into) where merged_into is not null;
