// These run in the browser: none uses anything but its own text.

/**
 * Charts that nobody could see, or that say nothing to who cannot see them. All that is folded is unfolded before. Of views of the same
 * each is chosen once; a chart for another width may stand in for one that is hidden.
 */
export function brokenCharts(): readonly string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  const charts = Array.from(document.querySelectorAll('svg[role=img]'))
  const said = (chart: Element, name: string): string => chart.querySelector(`:scope > ${name}`)?.textContent ?? ''
  const keyOf = (chart: Element): string =>
    `${chart.closest('section')?.querySelector('h2')?.id}/${said(chart, 'title')}`
  const seen = new Set<Element>()
  const look = (): void => {
    for (const chart of charts) if (chart.checkVisibility()) seen.add(chart)
  }
  const radios = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]'))
  const choose = (radio: HTMLInputElement): void => void (radio.checked = true)
  const chosen = radios.filter(({ checked }) => checked)
  look()
  radios.filter((radio) => !chosen.includes(radio)).forEach(choose)
  const small = (chart: Element): boolean => {
    const { width, height } = chart.getBoundingClientRect()
    return chart.checkVisibility() && (width < 20 || height < 8)
  }
  const smallOnes = charts.filter(small)
  look()
  chosen.forEach(choose)
  smallOnes.push(...charts.filter(small))
  const covered = new Set([...seen].map(keyOf))
  return charts.flatMap((chart) => {
    const faults = [
      seen.has(chart) || covered.has(keyOf(chart)) ? '' : 'is hidden',
      smallOnes.includes(chart) ? 'is small' : '',
      said(chart, 'title') === '' ? 'has no title' : '',
      said(chart, 'desc') === '' ? 'has no description' : '',
      /NaN|Infinity|undefined/.test(chart.outerHTML) ? 'has a number that is none' : '',
    ].filter((fault) => fault !== '')
    return faults.map((fault) => `${said(chart, 'title').slice(0, 60)} ${fault}`)
  })
}

/** What makes a page scroll sideways, or is cut at its edge: elements that reach beyond it and lie in nothing that scrolls. */
export function sideways(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const isScrolling = scrollWidth > clientWidth || window.innerWidth > window.screen.width
  // What is placed absolutely is cut by nothing between it and what it is placed in.
  const boxOf = (element: Element): Element | null =>
    getComputedStyle(element).position === 'absolute' && element instanceof HTMLElement
      ? element.offsetParent
      : element.parentElement
  const isContained = (element: Element): boolean => {
    const box = boxOf(element)
    if (box === null || box === document.body || box.tagName === 'MAIN') return false
    return getComputedStyle(box).overflowX !== 'visible' || isContained(box)
  }
  const TEXTS = 'h1, h2, h3, h4, h5, p, li, summary, figcaption'
  const endOf = (element: Element): number => {
    const { left, right } = element.getBoundingClientRect()
    return element.matches(TEXTS) ? Math.max(right, left + element.scrollWidth) : right
  }
  // The label of a chart may be cut: its name stands in the text as well.
  const wide = Array.from(document.body.querySelectorAll('*')).filter(
    (element) =>
      (isScrolling || element instanceof HTMLElement) && endOf(element) > clientWidth + 1 && !isContained(element),
  )
  const names = wide
    .slice(0, 5)
    .map((element) => `${element.tagName} ${element.getAttribute('class')} ${element.textContent.slice(0, 40)}`)
  return isScrolling || names.length > 0 ? [`${scrollWidth} > ${clientWidth}`, ...names] : []
}
