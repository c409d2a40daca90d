-- The foundation: who works here, what can be brought, and the cases with their event chains.

create table settings (
    key text primary key,
    value text not null
) without rowid;

create table units (
    id blob primary key,
    parent_id blob references units (id),
    code text not null unique,
    path text not null unique,
    name text not null,
    kind text not null,
    phone text not null,
    active integer not null
);

create table people (
    id blob primary key,
    username text not null unique,
    name text not null,
    phone text not null,
    password_hash text not null,
    totp_secret text,
    totp_last_step integer not null,
    active integer not null,
    created_at text not null
);

create table grants (
    person_id blob not null references people (id),
    role text not null,
    unit_id blob not null references units (id),
    primary key (person_id, role, unit_id)
) without rowid;
create index grants_by_unit on grants (unit_id, role);

create table sessions (
    token_hash blob primary key,
    person_id blob not null references people (id),
    created_at text not null,
    seen_at text not null,
    expires_at text not null,
    verified integer not null
);
create index sessions_by_person on sessions (person_id);
create index sessions_by_expiry on sessions (expires_at);

create table categories (
    id blob primary key,
    parent_id blob references categories (id),
    code text not null unique,
    name text not null,
    hint text not null,
    keywords text not null,
    unit_id blob references units (id),
    urgent integer not null,
    position integer not null,
    active integer not null
);

create table cases (
    id blob primary key,
    number text not null unique,
    idempotency_key text not null unique,
    query_code_hash blob not null,
    kind text not null,
    channel text not null,
    category_id blob not null references categories (id),
    severity text not null,
    state text not null,
    open integer not null,
    round integer not null,
    unit_id blob not null references units (id),
    handler_id blob references people (id),
    first_receiver_id blob references people (id),
    anonymous integer not null,
    language text not null,
    summary text not null,
    closing text not null,
    filed_at text not null,
    updated_at text not null,
    -- 9999-12-31 where no clock runs, so that one index order serves every list
    due_at text not null,
    due_clock text not null,
    -- when the wait for the resident is over; 9999-12-31 where nobody waits
    wait_until text not null,
    event_count integer not null,
    last_hash blob not null
);
-- The worklists: one equality per unit and state, then in the order of the clock.
create index cases_open_by_due on cases (open, due_at, id);
create index cases_unit_by_due on cases (unit_id, open, due_at, id);
create index cases_state_by_due on cases (state, due_at, id);
create index cases_unit_state_by_due on cases (unit_id, state, due_at, id);
create index cases_by_wait on cases (wait_until);
create index cases_handler_by_due on cases (handler_id, open, due_at, id);

create table events (
    case_id blob not null references cases (id),
    sequence integer not null,
    at text not null,
    actor_kind text not null,
    actor_id blob,
    actor_name text not null,
    action text not null,
    visibility text not null,
    salt blob not null,
    body text not null,
    body_hash blob not null,
    hash blob not null,
    idempotency_key text not null,
    primary key (case_id, sequence),
    unique (case_id, idempotency_key)
) without rowid;

create table contacts (
    case_id blob primary key references cases (id),
    name text not null,
    phone text not null,
    email text not null
);

create table drafts (
    id blob primary key,
    answers text not null,
    created_at text not null,
    updated_at text not null,
    case_id blob references cases (id)
);
create index drafts_by_age on drafts (updated_at);

-- What staff were writing in the form of an action.
create table form_drafts (
    person_id blob not null references people (id),
    case_id blob not null references cases (id),
    action text not null,
    written text not null,
    seen integer not null,
    updated_at text not null,
    primary key (person_id, case_id, action)
) without rowid;
create index form_drafts_by_case on form_drafts (case_id);

create table attachments (
    id blob primary key,
    draft_id blob references drafts (id),
    case_id blob references cases (id),
    name text not null,
    media_type text not null,
    size integer not null,
    sha256 blob not null,
    created_at text not null
);
create index attachments_by_draft on attachments (draft_id);
create index attachments_by_case on attachments (case_id);

-- Kept, not counted: how many cases each unit has in each state.
create table case_counts (
    unit_id blob not null references units (id),
    state text not null,
    closing text not null,
    -- 1 for cases in second handling or later
    again integer not null,
    cases integer not null,
    primary key (unit_id, state, closing, again)
) without rowid;

create table attempts (
    key text primary key,
    count integer not null,
    window_start text not null
) without rowid;
