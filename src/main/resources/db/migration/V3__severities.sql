-- A city may change how grave a finding is, so each finding keeps how grave it was; and a finding may name many cells.
create table graded_finding (
  submission_id bigint not null references submission (id) on delete cascade,
  ordinal integer not null,
  code varchar(10) not null,
  severity varchar(10) not null check (severity in ('ERROR', 'WARNING', 'NOTE')),
  sheet text,
  cell text,
  row_no integer,
  facts text not null,
  primary key (submission_id, ordinal)
);

insert into graded_finding (submission_id, ordinal, code, severity, sheet, cell, row_no, facts)
  select submission_id, ordinal, code,
    case when code like 'R-4%' then 'WARNING' when code like 'R-%' then 'ERROR' else 'NOTE' end,
    sheet, cell, row_no, facts
  from finding;

drop table finding;

alter table graded_finding rename to finding;
