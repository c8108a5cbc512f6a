-- By which the HTML of a mail names a picture that came with it.
alter table attachment add column content_id varchar(250);
