-- Every table, in sections. Nothing is released: change them here, in both engines alike.

-- ── who works here, and what can be brought ──────────────────────────────────────────────────────

create table settings (
    key text primary key,
    value text not null
) without rowid;

-- Append-only: what the organisation decided, version by version.
create table policies (
    number integer primary key,
    policy text not null,
    from_when text not null,
    published_at text not null,
    published_by text not null,
    reason text not null
);

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
    -- counts every change of password, codes or right to sign in: what began under an older one is void
    credential_version integer not null,
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
    verified integer not null,
    -- the person's credentials when it began
    credential_version integer not null
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

-- ── cases: the row that follows from the events ──────────────────────────────────────────────────

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
    -- 0 where harm is going on, which stands above all others in every list; else 1
    rank integer not null,
    -- what it is about, in one spelling; empty where nobody said
    concerned text not null,
    -- what has to be known before anything is done: words, with a space between
    flags text not null,
    filed_at text not null,
    updated_at text not null,
    moved_at text not null,
    -- 9999-12-31 where no clock runs, so that one index order serves every list
    due_at text not null,
    due_soon_at text not null,
    due_clock text not null,
    -- whether a clock that runs was told to be overdue, and which clocks were missed, as words
    late integer not null,
    missed text not null,
    -- when the next rung of the ladder is told; 9999-12-31 where none is left
    remind_at text not null,
    -- when the wait for the resident is over; 9999-12-31 where nobody waits
    wait_until text not null,
    -- how the first rating came out, and whose reply it rated: the public figures count it there,
    -- wherever the case lies now
    first_rating text not null,
    first_rated_unit_id blob references units (id),
    -- what it waits for that somebody else than its handler has to do; empty where nothing
    awaits text not null,
    -- the number of the case that it is handled together with; empty where there is none
    merged_into text not null,
    -- where it happened, as far as several have it in common, and the day, counted from 1970
    area text not null,
    filed_day integer not null,
    event_count integer not null,
    last_hash blob not null
);
-- The worklists: one equality per unit, person and state, then in the order of the clock.
create index cases_open_by_due on cases (open, rank, due_at, id);
create index cases_unit_by_due on cases (unit_id, open, rank, due_at, id);
create index cases_state_by_due on cases (state, rank, due_at, id);
create index cases_unit_state_by_due on cases (unit_id, state, rank, due_at, id);
create index cases_by_wait on cases (wait_until, id);
create index cases_by_reminder on cases (remind_at, id);
-- What is overdue although the next clock still runs: few.
create index cases_late on cases (open, rank, due_at) where late = 1;
create index cases_late_of_unit on cases (unit_id, open, rank, due_at) where late = 1;
create index cases_late_of_handler on cases (handler_id, open, rank, due_at) where late = 1;
create index cases_handler_by_due on cases (handler_id, open, rank, due_at, id);
create index cases_handler_state_by_due on cases (handler_id, state, rank, due_at, id);
-- Cases that wait for somebody's decision: few, so that only they are in the index.
create index cases_awaits_by_due on cases (awaits, rank, due_at, id) where awaits <> '';
create index cases_unit_awaits_by_due on cases (unit_id, awaits, rank, due_at, id) where awaits <> '';
-- The history of what a case is about.
create index cases_by_concerned on cases (concerned, id) where concerned <> '';
-- Open cases on which nothing happens.
create index cases_idle on cases (moved_at, id) where open = 1;
-- What a surge is made of.
create index cases_by_surge on cases (category_id, filed_day, area, id);
-- What is handled together with a case.
create index cases_by_master on cases (merged_into, id) where merged_into <> '';
-- What changed since the heads were last written down outside the database.
create index cases_by_change on cases (updated_at, id);

-- ── events: the truth of a case ──────────────────────────────────────────────────────────────────

create table events (
    case_id blob not null references cases (id),
    sequence integer not null,
    at text not null,
    actor_kind text not null,
    actor_id blob,
    -- name and words can be erased, each with its salt; their digests stay
    actor_name text not null,
    name_salt blob not null,
    name_digest blob not null,
    -- may be a word of a newer version, like the state
    action text not null,
    visibility text not null,
    policy integer not null,
    -- after it
    state text not null,
    -- JSON text, byte for byte as digested
    facts text not null,
    facts_salt blob not null,
    words text not null,
    words_salt blob not null,
    words_digest blob not null,
    -- digest of contact data, files and query code, where this event changed them
    beside blob not null,
    header_salt blob not null,
    header_digest blob not null,
    hash blob not null,
    idempotency_key text not null,
    primary key (case_id, sequence),
    unique (case_id, idempotency_key)
) without rowid;

-- ── assignments: to which units a case was given ─────────────────────────────────────────────────

create table assignments (
    case_id blob not null references cases (id),
    number integer not null,
    part text not null,
    unit_id blob not null references units (id),
    handler_id blob references people (id),
    state text not null,
    round integer not null,
    assigned_at text not null,
    signed_at text,
    ended_at text,
    -- when the unit has to sign; 9999-12-31 where no clock runs
    due_at text not null,
    due_clock text not null,
    primary key (case_id, number)
) without rowid;
create index assignments_by_unit on assignments (unit_id, state, due_at, case_id);
create index assignments_by_handler on assignments (handler_id, state, due_at, case_id);

-- ── revisits: what residents were asked and said about replies ───────────────────────────────────

create table revisits (
    case_id blob not null references cases (id),
    number integer not null,
    unit_id blob not null references units (id),
    replied_at text not null,
    waiting integer not null,
    again integer not null,
    -- until when to call; when it ended, of one that is over
    at text not null,
    calls integer not null,
    last text not null,
    result text not null,
    differs integer not null,
    primary key (case_id, number)
) without rowid;
create index revisits_waiting on revisits (at, case_id) where waiting = 1;
create index revisits_again on revisits (at, case_id) where again = 1;
create index revisits_by_result on revisits (result, at, case_id);
create index revisits_differing on revisits (at, case_id) where differs = 1;
-- ── the dispatch directory: where cases of a category and an area go, as rulings taught it ─────────

create table dispatch_directory (
    category_id blob not null references categories (id),
    -- empty where it holds everywhere
    area text not null,
    unit_id blob not null references units (id),
    case_id blob not null references cases (id),
    case_number text not null,
    reason text not null,
    decided_by blob,
    decided_by_name text not null,
    decided_at text not null,
    primary key (category_id, area)
) without rowid;

-- ── contacts: apart from the case, so that they can be erased ────────────────────────────────────

create table contacts (
    case_id blob primary key references cases (id),
    name text not null,
    phone text not null,
    email text not null,
    salt blob not null,
    digest blob not null
);
-- What a caller brought before.
create index contacts_by_phone on contacts (phone, case_id) where phone <> '';

-- ── drafts and files ─────────────────────────────────────────────────────────────────────────────

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
create index form_drafts_by_age on form_drafts (updated_at);

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

-- ── kept, not counted ────────────────────────────────────────────────────────────────────────────

-- How many cases each unit has in each state.
create table case_counts (
    unit_id blob not null references units (id),
    state text not null,
    closing text not null,
    cases integer not null,
    primary key (unit_id, state, closing)
) without rowid;

-- How the first ratings of each unit's replies came out.
create table rating_counts (
    unit_id blob not null references units (id),
    rating text not null,
    cases integer not null,
    primary key (unit_id, rating)
) without rowid;

-- How many cases of each category came from each place on each day.
create table filings (
    category_id blob not null references categories (id),
    day integer not null,
    area text not null,
    cases integer not null,
    primary key (category_id, day, area)
) without rowid;

-- Days on which there were more than chance explains, and what is done so that no more come.
create table surges (
    id blob primary key,
    category_id blob not null references categories (id),
    area text not null,
    day integer not null,
    raised_at text not null,
    cases integer not null,
    usual_tenths integer not null,
    bound integer not null,
    -- 未诉先办: what is to be done, by whom
    task text not null,
    owner_id blob references people (id),
    assigned_at text,
    assigned_by_id blob references people (id),
    outcome text not null,
    closed_at text,
    closed_by_id blob references people (id)
);
create index surges_by_series on surges (category_id, area, day);

-- When somebody is away, and who sees to their cases meanwhile.
create table absences (
    id blob primary key,
    person_id blob not null references people (id),
    deputy_id blob not null references people (id),
    from_at text not null,
    until_at text not null,
    entered_at text not null,
    entered_by_id blob not null references people (id)
);
create index absences_by_end on absences (until_at, id);

-- ── limits ───────────────────────────────────────────────────────────────────────────────────────

create table attempts (
    key text primary key,
    count integer not null,
    window_start text not null
) without rowid;
create index attempts_by_age on attempts (window_start);

-- Which cookies open a case for its resident: each version ends those of the one before. A case without a
-- row has version 0.
create table case_access (
    case_id blob primary key references cases (id),
    version integer not null
);

-- Who looked at what and changed whose rights. Rows are added and never changed; no row here points to
-- another, so that an entry outlives what it tells of.
create table audit (
    id blob primary key,
    at text not null,
    person_id blob,
    person_name text not null,
    action text not null,
    subject_kind text not null,
    subject_id blob,
    case_id blob,
    reason text not null,
    details text not null
);
create index audit_by_case on audit (case_id, person_id, action, at);

-- What is to be done apart from a request, written in the transaction that causes it.
create table jobs (
    id blob primary key,
    name text not null,
    body text not null,
    -- equal where two are the same piece of work, of which one is enough; null where each counts
    same text unique,
    priority integer not null,
    state text not null,
    -- when it may be taken; a claim moves it to the end of the lease
    due_at text not null,
    -- who holds it; a holder whose claim is not this one any more may not finish it
    claim blob,
    tries integer not null,
    last_error text not null,
    created_at text not null
);
create index jobs_by_turn on jobs (state, priority, due_at);

-- One row for each job that comes again and again; whoever moves next_at on enters the job.
create table recurring (
    name text primary key,
    next_at text not null
);

-- The order in which followers see events. A row is written with its event and has no position (0)
-- before the sequencer gives it one. No foreign key: what vouches for events is their chain, and an
-- event that somebody took away must be found by `verify`, not be kept by this table.
create table feed (
    case_id blob not null,
    sequence integer not null,
    position integer not null,
    primary key (case_id, sequence)
);
create unique index feed_in_order on feed (position) where position > 0;
create index feed_waiting on feed (case_id, sequence) where position = 0;

-- How far each follower has come; the row of the sequencer has the last position given.
create table followers (
    name text primary key,
    position integer not null
);

-- Cases that a follower could not follow, and from which event on; a job catches up with them.
create table followers_behind (
    follower text not null,
    case_id blob not null references cases (id),
    sequence integer not null,
    primary key (follower, case_id)
);

-- What people are to be told: which event to whom, without texts and without contact data.
create table outbox (
    id blob primary key,
    case_id blob not null references cases (id),
    sequence integer not null,
    recipient text not null,
    message text not null,
    language text not null,
    channel text not null,
    state text not null,
    not_before text not null,
    tries integer not null,
    last_error text not null,
    created_at text not null,
    unique (case_id, sequence, recipient, channel)
);
create index outbox_by_turn on outbox (state, not_before);

-- What staff are told inside the application: which event, whom and why. Written by a follower of the
-- feed, in whose order the rows stand.
create table inbox (
    person_id blob not null references people (id),
    -- of the event in the feed
    position integer not null,
    case_id blob not null references cases (id),
    sequence integer not null,
    why text not null,
    at text not null,
    unread integer not null,
    primary key (person_id, position)
) without rowid;
create index inbox_unread_first on inbox (person_id, unread, position);
create index inbox_by_case on inbox (person_id, case_id, unread);

-- ── notices: numbered papers of cases, which follow from the events ──────────────────────────────

create table notices (
    case_id blob not null references cases (id),
    number integer not null,
    paper text not null,
    state text not null,
    -- to which it goes; of a letter, whose case it was
    unit_id blob not null references units (id),
    -- 0 before it is issued
    year integer not null,
    serial integer not null,
    amount integer not null,
    -- when it was issued, or drafted before that
    at text not null,
    signed_at text,
    paid_at text,
    -- signed for or paid after its time
    was_late integer not null,
    due_at text not null,
    primary key (case_id, number)
) without rowid;
create unique index notices_by_serial on notices (paper, year, serial) where serial > 0;
create index notices_by_time on notices (at, case_id, number);
create index notices_by_paper on notices (paper, at, case_id, number);
create index notices_by_state on notices (state, at, case_id, number);
create index notices_by_paper_and_state on notices (paper, state, at, case_id, number);
create index notices_by_unit on notices (unit_id, at, case_id, number);

-- Numbers without gaps, taken in the transaction of what is numbered.
create table series (
    name text primary key,
    last integer not null
) without rowid;

-- The reward fund: fines come in, rewards go out; each entry has the balance after it.
create table fund (
    number integer primary key,
    at text not null,
    amount integer not null,
    balance integer not null,
    -- of a fine; empty of a reward
    case_id blob references cases (id),
    person_id blob references people (id),
    person_name text not null,
    recipient text not null,
    reason text not null
);

-- ── violations: what follows from the events of cases about the staff ────────────────────────────

create table violations (
    case_id blob not null references cases (id),
    number integer not null,
    kind text not null,
    stage text not null,
    penalty text not null,
    unit_id blob not null references units (id),
    person_id blob references people (id),
    recorded_at text not null,
    decided_at text,
    primary key (case_id, number)
) without rowid;
create index violations_by_time on violations (recorded_at, case_id, number);
create index violations_by_stage on violations (stage, recorded_at, case_id, number);
create index violations_by_unit on violations (unit_id, recorded_at, case_id, number);

-- ── who is complained about, and the spellings by which cases name them ─────────────────────────

create table concerned (
    id blob primary key,
    kind text not null,
    name text not null,
    sought text not null,
    created_at text not null
) without rowid;
create index concerned_by_name on concerned (sought, id);
create index concerned_by_kind on concerned (kind, sought, id);

create table concerned_keys (
    key text primary key,
    concerned_id blob not null references concerned (id)
) without rowid;
create index concerned_keys_by_entry on concerned_keys (concerned_id);

-- ── handed over to bodies outside: what follows from events, and the links for their answers ──────

create table handovers (
    case_id blob primary key references cases (id),
    unit_id blob not null references units (id),
    -- the body's code in the policy; empty where it is none of the list
    body text not null,
    handed_at text not null,
    due_at text not null,
    waiting integer not null,
    answered_at text
) without rowid;
create index handovers_by_due on handovers (waiting, due_at, case_id);
create index handovers_by_unit on handovers (unit_id, waiting, due_at, case_id);

-- what opens a link is kept as a keyed hash alone
create table reply_links (
    case_id blob not null references cases (id),
    link integer not null,
    token_hash blob not null unique,
    opened_at text,
    primary key (case_id, link)
) without rowid;

-- ── commitments: what follows from the events of cases, and is owed beyond their closing ─────────

create table commitments (
    case_id blob not null references cases (id),
    number integer not null,
    sort text not null,
    progress text not null,
    unit_id blob not null references units (id),
    made_at text not null,
    due_at text not null,
    reported_at text,
    answered_at text,
    owed integer not null,
    kept integer not null,
    primary key (case_id, number)
) without rowid;
create index commitments_by_due on commitments (sort, owed, due_at, case_id, number);
create index commitments_by_unit on commitments (unit_id, sort, owed, due_at, case_id, number);
create index commitments_by_tally on commitments (sort, due_at, unit_id, kept, progress);
