/** @jest-environment jsdom */
import { steady } from '../../config/prerender/steady'

/** The words that are still to be seen. */
function seen(html: string): string[] {
  const root = document.createElement('div')
  root.innerHTML = html
  for (const hidden of root.querySelectorAll('[style*="visibility:hidden"]')) hidden.remove()
  return [...root.querySelectorAll('b, i')].map((element) => element.textContent ?? '')
}

const page = (count: string, cards: readonly string[]) =>
  `<section><b>科技周</b><i aria-label="${count}">${count}</i></section>` +
  `<ul>${cards.map((card) => `<li><b>${card}</b></li>`).join('')}</ul>`

test('what is the same in all pictures stays', () => {
  expect(steady([page('5月', ['义诊']), page('5月', ['义诊'])])).toBe(page('5月', ['义诊']))
})

test('what differs keeps its place and says nothing, aloud neither', () => {
  const html = steady([page('距开始 3 天', ['义诊']), page('第 2 天', ['义诊'])])
  expect(seen(html)).toEqual(['科技周', '义诊'])
  expect(html).not.toContain('aria-label')
  expect(html).toContain('<i style=')
})

test('a list of which some come and go is hidden whole', () => {
  expect(seen(steady([page('5月', ['义诊', '参观']), page('5月', ['参观'])]))).toEqual(['科技周', '5月'])
})

test('what comes and goes beside it hides nothing else', () => {
  const head = (more: string) => `<section><b>科技周</b>${more}</section>`
  expect(seen(steady([head('<i>还有 3 天</i>'), head('')]))).toEqual(['科技周'])
  expect(seen(steady([head(''), head('<i>还有 3 天</i>')]))).toEqual(['科技周'])
})

test('words that stand beside an element hide with it', () => {
  const strip = (at: string) => `<p><b>钟</b>${at}</p>`
  expect(steady([strip('8:00'), strip('9:00')])).toContain('<p style=";visibility:hidden">')
})

test('a picture that differs from the third only is hidden too', () => {
  expect(seen(steady([page('a', ['x']), page('a', ['x']), page('b', ['x'])]))).toEqual(['科技周', 'x'])
})
