-- Tokens of integrations. Only the hash is kept: what is random and long needs no salt and no slow hash.
create table api_token (
    id          uuid primary key,
    integration varchar(60)  not null,
    hash        char(64)     not null unique,
    scopes      text[]       not null,
    created_at  timestamptz  not null,
    created_by  varchar(64)  not null,
    expires_at  timestamptz  not null,
    revoked_at  timestamptz,
    revoked_by  varchar(64)
);
