-- The filter "Waiting" asks for three steps among all tasks; the engine brings no index for that.
create index flowdesk_task_step on act_ru_task (task_def_key_);
