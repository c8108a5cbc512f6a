-- Who gets a share of a node's lock knows that nobody holds it. A look into pg_locks collects the locks of the whole
-- server; workers ask for each mail that another one has in hand. The share ends with the transaction.
create or replace function node_lives(node int) returns boolean language sql volatile strict as
$$
  select not pg_try_advisory_xact_lock_shared(node_locks(), node)
$$;
