// Tasklist keeps a form when its task changes hands; the ticket in it is shown anew.
const CHANGES_HANDS = /\/task\/[^/]+\/(claim|unclaim|assignee)$/;

const requests = new PerformanceObserver(seen => {
  if (seen.getEntries().some(entry => CHANGES_HANDS.test(entry.name))) {
    // Setting the same address again is how a page in a sandbox is asked to load again.
    document.querySelectorAll('iframe[src*="/desk/tickets/"]').forEach(frame => { frame.src = frame.src; });
  }
});
requests.observe({ type: 'resource' });

export default {
  id: 'flowdesk-ticket',
  pluginPoint: 'tasklist.task.action',
  priority: 0,
  render: () => {}
};
