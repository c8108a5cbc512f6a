// A field in the head of Tasklist that finds any ticket one may read, also when it has no task.
function dialog() {
  const dialog = document.createElement('dialog');
  dialog.className = 'flowdesk-search-result';
  dialog.setAttribute('aria-label', 'Tickets');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.className = 'btn btn-default';
  close.addEventListener('click', () => dialog.close());
  const frame = document.createElement('iframe');
  frame.title = 'Tickets';
  dialog.append(close, frame);
  dialog.show = words => {
    frame.src = '/desk/search?q=' + encodeURIComponent(words);
    dialog.showModal();
  };
  return dialog;
}

function form(result) {
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const field = document.createElement('input');
  field.type = 'search';
  field.placeholder = 'Ticket number or words';
  field.setAttribute('aria-label', field.placeholder);
  form.append(field);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (field.value.trim() !== '') {
      result.show(field.value);
    }
  });
  return form;
}

export default {
  id: 'flowdesk-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: node => {
    const result = dialog();
    node.className = 'flowdesk-search';
    node.append(form(result));
    document.body.append(result);
  }
};
