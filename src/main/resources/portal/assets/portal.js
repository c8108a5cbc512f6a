// The pages work without this script; it only spares its readers a step.
(() => {
  const topic = document.getElementById('helpTopic');

  /** Only the questions of the chosen topic are shown and sent. */
  function showQuestions() {
    for (const questions of document.querySelectorAll('fieldset[data-topic]')) {
      const chosen = questions.dataset.topic === topic.value;
      questions.hidden = !chosen;
      questions.disabled = !chosen;
    }
  }

  if (topic) {
    topic.addEventListener('change', showQuestions);
    // A browser that goes back restores the choice after the page was read.
    window.addEventListener('pageshow', showQuestions);
  }

  const zone = document.querySelector('input[name=zone]');
  if (zone) {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || '';
  }

  // What is too much is better told before it is sent.
  for (const files of document.querySelectorAll('input[type=file]')) {
    files.addEventListener('change', () => {
      const limit = Number(files.dataset.megabytes) * 1024 * 1024;
      const tooLarge = [...files.files].some((file) => file.size > limit);
      const tooMany = files.files.length > Number(files.dataset.most);
      files.setCustomValidity(tooMany ? files.dataset.tooMany : tooLarge ? files.dataset.tooLarge : '');
      files.reportValidity();
    });
  }

  // Pressed twice, a button would send the form twice, and the second answer would be the one that is shown.
  let sent = false;
  document.addEventListener('submit', (event) => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  window.addEventListener('pageshow', () => {
    sent = false;
  });

  const errors = document.querySelector('.errors');
  if (errors) {
    errors.focus();
  }
})();
