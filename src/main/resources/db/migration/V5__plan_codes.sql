-- What the plan that a row belongs to calls it, in a city whose form asks for that. Older revisions were not asked.
alter table initiative add column plan_code text;
