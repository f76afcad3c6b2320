// What the page can do beyond what HTML does by itself. Without it the page is complete.

document.documentElement.classList.add('js')
