package io.flowdesk.process.forms.door;

/** Somebody wants to do a task that others have done. */
class TaskIsOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TaskIsOver(String words) {
        super(words);
    }
}
