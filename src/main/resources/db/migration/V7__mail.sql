-- Mails on their way. One is written here in the same transaction as what its recipient has been told with it, and sent
-- afterwards: nothing is told twice, and a mail server that is not there costs nothing but time.
create table outbox_mail (
  id bigint primary key,
  kind varchar(10) not null,
  recipient varchar(320) not null,
  -- tells it from the others of its kind to the same recipient in one run
  about varchar(400) not null,
  run_id bigint not null references run (id),
  message_id varchar(200) not null unique,
  thread varchar(100),
  subject text not null,
  body_text text not null,
  body_html text not null,
  written_at varchar(30) not null,
  -- SENDING: all of it is with the server, which has not yet said that it takes it. UNSURE: it never said so.
  -- REFUSED: the server wants neither it nor another try. WITHDRAWN: not true any more before it could be sent.
  state varchar(10) not null
    check (state in ('QUEUED', 'SENDING', 'SENT', 'REFUSED', 'UNSURE', 'WITHDRAWN')),
  changed_at varchar(30) not null,
  unique (kind, recipient, about, run_id)
);

create index outbox_mail_by_state on outbox_mail (state, id);

-- The bytes lie in the archive, under their SHA-256.
create table outbox_enclosure (
  mail_id bigint not null references outbox_mail (id) on delete cascade,
  ordinal integer not null,
  name varchar(300) not null,
  sha256 char(64) not null,
  primary key (mail_id, ordinal)
);

-- What each recipient was told last about each topic.
create table mail_told (
  recipient varchar(320) not null,
  topic varchar(400) not null,
  standing text not null,
  primary key (recipient, topic)
);
