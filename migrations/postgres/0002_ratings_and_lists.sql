-- The public figures count the first rating of a case where the reply came from, not where the case
-- lies now: a case that is handled again lies with the dispatchers.

alter table cases add column first_rating text not null default '';
alter table cases add column first_rated_unit_id uuid references units (id);

update cases set
    first_rating = case when round = 1 and closing = 'confirmed' then 'solved' else 'again' end,
    first_rated_unit_id = (
        select (cast(body as jsonb) -> 'unit' ->> 'id')::uuid from events
        where case_id = cases.id and action = 'dispatch'
            and sequence < (select min(sequence) from events where case_id = cases.id and action = 'rate')
        order by sequence desc limit 1
    )
where exists (select 1 from events where case_id = cases.id and action = 'rate');

drop table case_counts;
create table case_counts (
    unit_id uuid not null references units (id),
    state text not null,
    closing text not null,
    cases bigint not null,
    primary key (unit_id, state, closing)
);
insert into case_counts (unit_id, state, closing, cases)
    select unit_id, state, closing, count(*) from cases group by 1, 2, 3;

-- Kept, not counted: how the first ratings of each unit's replies came out.
create table rating_counts (
    unit_id uuid not null references units (id),
    rating text not null,
    cases bigint not null,
    primary key (unit_id, rating)
);
insert into rating_counts (unit_id, rating, cases)
    select first_rated_unit_id, first_rating, count(*) from cases
    where first_rated_unit_id is not null group by 1, 2;

-- The list marks a case as due soon at the same moment as its own page (C2: 75 %). What is there
-- already is marked from its next event on.
alter table cases add column due_soon_at timestamptz not null default '9999-12-31T00:00:00+00:00';

-- "My cases" in one state, in the order of the clock.
create index cases_handler_state_by_due on cases (handler_id, state, due_at, id);
create index attempts_by_age on attempts (window_start);
