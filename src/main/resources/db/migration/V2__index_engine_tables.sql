-- Acquisition asks for the earliest due jobs that may run; the engine brings no index for that.
create index flowdesk_job_due on act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;

-- Task lists sorted or filtered by due date.
create index flowdesk_task_due on act_ru_task (due_date_);
