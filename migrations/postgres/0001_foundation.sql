-- The foundation: who works here, what can be brought, and the cases with their event chains.

create table settings (
    key text primary key,
    value text not null
);

create table units (
    id uuid primary key,
    parent_id uuid references units (id),
    code text not null unique,
    path text not null unique,
    name jsonb not null,
    kind text not null,
    phone text not null,
    active bigint not null
);

create table people (
    id uuid primary key,
    username text not null unique,
    name text not null,
    phone text not null,
    password_hash text not null,
    totp_secret text,
    totp_last_step bigint not null,
    active bigint not null,
    created_at timestamptz not null
);

create table grants (
    person_id uuid not null references people (id),
    role text not null,
    unit_id uuid not null references units (id),
    primary key (person_id, role, unit_id)
);
create index grants_by_unit on grants (unit_id, role);

create table sessions (
    token_hash bytea primary key,
    person_id uuid not null references people (id),
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    verified bigint not null
);
create index sessions_by_person on sessions (person_id);
create index sessions_by_expiry on sessions (expires_at);

create table categories (
    id uuid primary key,
    parent_id uuid references categories (id),
    code text not null unique,
    name jsonb not null,
    hint jsonb not null,
    keywords text not null,
    unit_id uuid references units (id),
    urgent bigint not null,
    position bigint not null,
    active bigint not null
);

create table cases (
    id uuid primary key,
    number text not null unique,
    idempotency_key text not null unique,
    query_code_hash bytea not null,
    kind text not null,
    channel text not null,
    category_id uuid not null references categories (id),
    severity text not null,
    state text not null,
    open bigint not null,
    round bigint not null,
    unit_id uuid not null references units (id),
    handler_id uuid references people (id),
    first_receiver_id uuid references people (id),
    anonymous bigint not null,
    language text not null,
    summary text not null,
    closing text not null,
    filed_at timestamptz not null,
    updated_at timestamptz not null,
    -- 9999-12-31 where no clock runs, so that one index order serves every list
    due_at timestamptz not null,
    due_clock text not null,
    -- when the wait for the resident is over; 9999-12-31 where nobody waits
    wait_until timestamptz not null,
    event_count bigint not null,
    last_hash bytea not null
);
-- The worklists: one equality per unit and state, then in the order of the clock.
create index cases_open_by_due on cases (open, due_at, id);
create index cases_unit_by_due on cases (unit_id, open, due_at, id);
create index cases_state_by_due on cases (state, due_at, id);
create index cases_unit_state_by_due on cases (unit_id, state, due_at, id);
create index cases_by_wait on cases (wait_until);
create index cases_handler_by_due on cases (handler_id, open, due_at, id);

create table events (
    case_id uuid not null references cases (id),
    sequence bigint not null,
    at timestamptz not null,
    actor_kind text not null,
    actor_id uuid,
    actor_name text not null,
    action text not null,
    visibility text not null,
    salt bytea not null,
    body text not null,
    body_hash bytea not null,
    hash bytea not null,
    idempotency_key text not null,
    primary key (case_id, sequence),
    unique (case_id, idempotency_key)
);

create table contacts (
    case_id uuid primary key references cases (id),
    name text not null,
    phone text not null,
    email text not null
);

create table drafts (
    id uuid primary key,
    answers jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    case_id uuid references cases (id)
);
create index drafts_by_age on drafts (updated_at);

-- What staff were writing in the form of an action.
create table form_drafts (
    person_id uuid not null references people (id),
    case_id uuid not null references cases (id),
    action text not null,
    written jsonb not null,
    seen bigint not null,
    updated_at timestamptz not null,
    primary key (person_id, case_id, action)
);
create index form_drafts_by_case on form_drafts (case_id);

create table attachments (
    id uuid primary key,
    draft_id uuid references drafts (id),
    case_id uuid references cases (id),
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 bytea not null,
    created_at timestamptz not null
);
create index attachments_by_draft on attachments (draft_id);
create index attachments_by_case on attachments (case_id);

-- Kept, not counted: how many cases each unit has in each state.
create table case_counts (
    unit_id uuid not null references units (id),
    state text not null,
    closing text not null,
    -- 1 for cases in second handling or later
    again bigint not null,
    cases bigint not null,
    primary key (unit_id, state, closing, again)
);

create table attempts (
    key text primary key,
    count bigint not null,
    window_start timestamptz not null
);
