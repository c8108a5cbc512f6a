// What a card of the task list shows of its ticket. All cards that appear together ask once.
const TOGETHER = 40;

let waiting = new Map();

function ask(task, node) {
  if (waiting.size === 0) {
    setTimeout(send, TOGETHER);
  }
  waiting.set(task, [...(waiting.get(task) || []), node]);
}

async function send() {
  const asked = waiting;
  waiting = new Map();
  const tasks = [...asked.keys()].map(encodeURIComponent).join(',');
  try {
    const answer = await fetch('/desk/cards?tasks=' + tasks, { credentials: 'same-origin' });
    const cards = answer.ok ? await answer.json() : [];
    cards.forEach(card => asked.get(card.task).forEach(node => show(card, node)));
  } catch (offline) {
    console.info('The cards show no tickets: ' + offline);
  }
}

function show(card, node) {
  node.replaceChildren(
    badge(card.statusWords, 'status-' + card.status),
    badge(card.priorityWords, 'priority-' + card.priority),
    badge(card.requester, 'requester')
  );
}

function badge(words, kind) {
  const badge = document.createElement('span');
  badge.className = 'flowdesk-badge ' + kind;
  badge.textContent = words;
  return badge;
}

export default {
  id: 'flowdesk-cards',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => {
    node.className = 'flowdesk-card';
    ask(taskId, node);
  }
};
