-- The editions of closed years: what each was printed from, the files it consists of, and what it says otherwise than the
-- one before. The bytes of the files are in work/archive. An edition that is not complete is still being printed.
create table edition (
  fiscal_year integer not null,
  number integer not null,
  day varchar(10) not null,
  complete integer not null,
  run_id bigint not null references run (id),
  primary key (fiscal_year, number)
);

create table edition_source (
  fiscal_year integer not null,
  number integer not null,
  submission_id bigint not null references submission (id),
  primary key (fiscal_year, number, submission_id),
  foreign key (fiscal_year, number) references edition (fiscal_year, number) on delete cascade
);

create table edition_file (
  fiscal_year integer not null,
  number integer not null,
  file varchar(1000) not null,
  sha256 char(64) not null,
  primary key (fiscal_year, number, file),
  foreign key (fiscal_year, number) references edition (fiscal_year, number) on delete cascade
);

create table edition_correction (
  fiscal_year integer not null,
  number integer not null,
  ordinal integer not null,
  department text not null,
  section text not null,
  row_no integer,
  title text not null,
  field text not null,
  old_text text not null,
  new_text text not null,
  day varchar(10) not null,
  primary key (fiscal_year, number, ordinal),
  foreign key (fiscal_year, number) references edition (fiscal_year, number) on delete cascade
);
