import type { Question } from './contract'

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

let count = 0

/**
 * A modal question that keyboard and screen reader can use; Taro's own H5 modal has neither role nor focus.
 * `<dialog>` would do, but Safari 13 and 14 have none.
 */
export function ask({ title, text, yes, no, isDanger }: Question): Promise<boolean> {
  const before = document.activeElement
  const id = `ask-${(count += 1)}`
  const scrim = element('div', 'ask')
  const box = element('div', 'ask-box')
  const heading = element('h2', 'ask-title', title)
  const body = element('p', 'ask-text', text)
  const refuse = element('button', 'ask-button', no)
  const accept = element('button', `ask-button ask-button-${isDanger ? 'danger' : 'main'}`, yes)
  const buttons = element('div', 'ask-buttons')
  heading.id = `${id}-title`
  body.id = `${id}-text`
  for (const button of [refuse, accept]) button.type = 'button'
  box.setAttribute('role', 'alertdialog')
  box.setAttribute('aria-modal', 'true')
  box.setAttribute('aria-labelledby', heading.id)
  box.setAttribute('aria-describedby', body.id)
  buttons.append(refuse, accept)
  box.append(heading, body, buttons)
  scrim.append(box)

  return new Promise((resolve) => {
    const answer = (value: boolean) => {
      scrim.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(value)
    }
    refuse.addEventListener('click', () => answer(false))
    accept.addEventListener('click', () => answer(true))
    scrim.addEventListener('click', (event) => event.target === scrim && answer(false))
    scrim.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') answer(false)
      if (event.key !== 'Tab') return
      // Two stops: Tab in either direction goes to the other one and never out of the box.
      event.preventDefault()
      ;(document.activeElement === refuse ? accept : refuse).focus()
    })
    document.body.append(scrim)
    // The answer that changes nothing has the focus, so that Enter by habit does no harm.
    refuse.focus()
  })
}
