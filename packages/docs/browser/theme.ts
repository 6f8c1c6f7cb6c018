const key = 'errbook-theme'
const themes = ['', 'light', 'dark'] as const

/** Sets the theme that was chosen before, before the page is painted. */
export function restoreTheme(): void {
  show(stored())
}

/** Makes the button go from the theme of the system to the light one, to the dark one, and back. */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-theme-switch]')
  if (button === null) return
  const labels = button.dataset.labels?.split('|') ?? []
  const say = () => {
    const label = labels[themes.indexOf(stored())] ?? ''
    button.title = label
    button.setAttribute('aria-label', label)
  }
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(stored()) + 1) % themes.length] ?? ''
    store(next)
    show(next)
    say()
  })
  say()
}

type Theme = (typeof themes)[number]

// Where storage is refused, the page remembers by itself.
let current: Theme = ''

function stored(): Theme {
  try {
    const name = localStorage.getItem(key)
    return themes.find((theme) => theme === name) ?? ''
  } catch {
    return current
  }
}

function store(theme: Theme): void {
  current = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Only this page has it then.
  }
}

function show(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === '') delete dataset.theme
  else dataset.theme = theme
}
