-- When a task ends the engine asks for its subtasks, and brings no index for that: it read all open tasks of the desk.
create index flowdesk_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
