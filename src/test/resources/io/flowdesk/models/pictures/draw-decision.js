// Opens a decision in dmn-js and answers its picture: the requirements diagram where several decisions hang
// together, otherwise the table, whose cells and lines of text are drawn again as SVG.
async xml => {
  const margin = 10;
  const viewer = new DmnJS({ container: '#canvas' });
  // This version of dmn-js answers by callbacks.
  const answer = call => new Promise((resolve, reject) =>
    call((error, result) => error ? reject(error) : resolve(result)));
  const warnings = await answer(done => viewer.importXML(xml, { open: false }, done)) || [];
  const tables = viewer.getViews().filter(view => view.type === 'decisionTable');
  const view = tables.length === 1 ? tables[0] : viewer.getViews().find(other => other.type === 'drd');
  await answer(done => viewer.open(view, done));
  const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

  const wrap = (x, y, width, height, content) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${x} ${y} ${width} ${height}" version="1.1">` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>${content}</svg>\n`;

  const diagram = async () => {
    const active = viewer.getActiveViewer();
    const svg = await answer(done => active.saveSVG(done));
    const box = active.get('canvas').getDefaultLayer().getBBox();
    return wrap(Math.floor(box.x - margin), Math.floor(box.y - margin), Math.ceil(box.width + 2 * margin),
      Math.ceil(box.height + 2 * margin), svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')));
  };

  const cell = element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const head = element.tagName === 'TH' ? '#f4f4f4' : 'white';
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${head}" stroke="#888"/>`;
  };

  // The browser has broken the text into lines: a new one begins where a character lies lower than the one before.
  const lines = node => {
    const range = document.createRange(), found = [];
    for (let i = 0; i < node.data.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const at = range.getBoundingClientRect(), last = found[found.length - 1];
      if (at.width === 0) continue;
      if (last && Math.abs(last.y - at.y) < 2) last.text += node.data[i];
      else found.push({ x: at.x, y: at.y, bottom: at.bottom, text: node.data[i] });
    }
    return found;
  };

  const write = node => {
    const style = getComputedStyle(node.parentElement);
    return lines(node).filter(line => line.text.trim()).map(line =>
      `<text x="${line.x}" y="${(line.y + line.bottom) / 2}" dominant-baseline="central" ` +
      `font-family="Arial, sans-serif" font-size="${style.fontSize}" font-weight="${style.fontWeight}" ` +
      `xml:space="preserve">${escape(line.text)}</text>`).join('');
  };

  const texts = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };

  // On the screen the heads hide what is too long for them; on paper they grow, and long lists of values end early.
  const unfold = container => container.querySelectorAll('th').forEach(head => {
    texts(head).filter(text => text.data.length > 50).forEach(text => text.data = text.data.slice(0, 48) + ' …');
    [head, ...head.querySelectorAll('*')].forEach(part =>
      part.style.cssText += 'white-space: normal; overflow-wrap: anywhere; height: auto');
  });

  const table = () => {
    const container = document.querySelector('.dmn-decision-table-container');
    container.querySelectorAll('.view-drd').forEach(button => button.remove());
    unfold(container);
    const box = container.querySelector('table').getBoundingClientRect();
    const content = [...container.querySelectorAll('th, td')].map(cell).concat(texts(container).map(write)).join('');
    return wrap(0, 0, Math.ceil(box.right + margin), Math.ceil(box.bottom + margin), content);
  };

  return JSON.stringify({
    svg: view.type === 'drd' ? await diagram() : table(),
    warnings: warnings.map(w => w.message)
  });
}
