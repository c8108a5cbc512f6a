// Opens a process in bpmn-js and answers its picture: with a margin, on white, and without the random id
// that would make every picture differ from the one before.
async xml => {
  const margin = 10;
  const viewer = new BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  const { svg } = await viewer.saveSVG();
  const box = viewer.get('canvas').getDefaultLayer().getBBox();
  const x = Math.floor(box.x - margin), y = Math.floor(box.y - margin);
  const width = Math.ceil(box.width + 2 * margin), height = Math.ceil(box.height + 2 * margin);
  const frame = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" version="1.1">` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>`;
  return JSON.stringify({
    svg: svg.slice(svg.indexOf('<svg'))
      .replace(/width="[^"]*" height="[^"]*" viewBox="[^"]*" version="1.1">/, frame)
      .replace(/(sequenceflow-end|messageflow-start|messageflow-end|association-start|association-end|conditional-flow-marker|conditional-default-flow-marker)-(\w+)-(\w+)-\w+/g, '$1-$2-$3') + '\n',
    warnings: warnings.map(w => w.message)
  });
}
