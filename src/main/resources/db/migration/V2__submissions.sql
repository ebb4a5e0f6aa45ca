-- Matome's own tables. Instants are ISO-8601 texts in UTC; SQLite and PostgreSQL run the same statements.

create table run (
  id bigint primary key,
  job varchar(40) not null,
  started_at varchar(30) not null,
  ended_at varchar(30),
  -- RUNNING until it says otherwise; KILLED is written by the run after it
  state varchar(10) not null check (state in ('RUNNING', 'DONE', 'FAILED', 'KILLED')),
  accepted integer not null default 0,
  rejected integer not null default 0,
  unchanged integer not null default 0,
  deferred integer not null default 0,
  ignored integer not null default 0,
  published integer not null default 0
);

-- One workbook, one revision. Whose it is stays open (null) while its head could not be understood.
create table submission (
  id bigint primary key,
  fiscal_year integer,
  phase varchar(10),
  form varchar(20),
  unit_code varchar(40),
  revision integer,
  state varchar(10) not null check (state in ('ACCEPTED', 'REJECTED')),
  sha256 char(64) not null,
  file text not null,
  modified_at varchar(30) not null,
  received_at varchar(30) not null,
  run_id bigint not null references run (id),
  unique (fiscal_year, phase, form, unit_code, revision)
);

create table initiative (
  submission_id bigint not null references submission (id) on delete cascade,
  position integer not null,
  identity varchar(80),
  title text not null,
  goal text not null,
  rating varchar(20),
  outcome text not null,
  primary key (submission_id, position)
);

create table initiative_category (
  submission_id bigint not null,
  position integer not null,
  ordinal integer not null,
  category varchar(40) not null,
  primary key (submission_id, position, ordinal),
  foreign key (submission_id, position) references initiative (submission_id, position) on delete cascade
);

create table department_profile (
  submission_id bigint primary key references submission (id) on delete cascade,
  head_title text not null,
  head_name text not null,
  goal text not null,
  staff varchar(20) not null,
  budget bigint not null
);

create table finding (
  submission_id bigint not null references submission (id) on delete cascade,
  ordinal integer not null,
  code varchar(10) not null,
  sheet text,
  cell varchar(40),
  row_no integer,
  facts text not null,
  primary key (submission_id, ordinal)
);

-- What the last look at each file in input/ saw. A deferred or ignored file has a reason instead of a submission.
create table seen_file (
  file varchar(1000) primary key,
  bytes bigint not null,
  modified_at varchar(30) not null,
  sha256 char(64),
  state varchar(10) not null,
  reason varchar(10),
  reason_facts text,
  judged_by char(64) not null,
  submission_id bigint references submission (id),
  run_id bigint not null references run (id)
);

-- What output/ holds, and what it was made from.
create table published_file (
  file varchar(1000) primary key,
  sha256 char(64) not null,
  made_from char(64) not null,
  run_id bigint not null references run (id)
);

create index submission_by_key on submission (fiscal_year, phase, form, unit_code, state, revision);
