"use strict";
// Shows the book in a frame that runs no scripts, with the findings beside it; both are updated at every change.

const words = {
  th: {
    book: "เล่มแผน",
    clean: "ไม่พบข้อผิดพลาด",
    found: count => `พบ ${count} ข้อ`,
    older: "เล่มที่เห็นคือเล่มก่อนหน้า เพราะเล่มใหม่ยังสร้างไม่ได้",
    incomplete: "เล่มที่เห็นยังไม่ครบ เพราะมีไฟล์ที่ยังอ่านไม่ได้",
    missing: "ยังแสดงเล่มไม่ได้",
    lost: "หยุดแสดงแล้ว เรียก plan preview ใหม่เพื่อแสดงต่อ",
    error: "ข้อผิดพลาด",
    warning: "คำเตือน",
    fix: "แก้: ",
    show: "ดูในเล่ม",
    more: count => `และอีก ${count} ข้อ ดูทั้งหมดด้วย plan validate`,
  },
  en: {
    book: "The book",
    clean: "Nothing found",
    found: count => `Findings: ${count}`,
    older: "This is the book before the last change, because a new one cannot be made yet",
    incomplete: "This book is incomplete, because a file cannot be read yet",
    missing: "No book can be shown yet",
    lost: "The preview has ended; run plan preview again to continue",
    error: "error",
    warning: "warning",
    fix: "fix: ",
    show: "Show in the book",
    more: count => `and ${count} more: see plan validate`,
  },
}[document.documentElement.lang];

const frame = document.getElementById("book");
const status = document.getElementById("status");
let bookShown = null;

frame.title = words.book;

function element(tag, text, className = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function say(text, kind) {
  status.textContent = text;
  status.className = kind;
}

function remark(found) {
  const item = element("li", "", found.severity);
  item.append(
    element("div", found.place, "place"),
    element("div", `${words[found.severity]} ${found.rule}: ${found.message}`),
  );
  if (found.line.trim()) item.append(element("pre", found.line));
  if (found.hint) item.append(element("div", words.fix + found.hint));
  if (found.part) {
    const button = element("button", words.show);
    button.onclick = () => frame.contentDocument.getElementById(found.part)?.scrollIntoView();
    item.append(button);
  }
  return item;
}

function showRemarks(state) {
  document.title = state.title;
  document.getElementById("title").textContent = state.title;
  const found = state.count ? words.found(state.count) : words.clean;
  if (state.standing === "current") say(found, state.count ? "found" : "");
  else say(`${words[state.standing]} · ${found}`, "stale");
  const items = state.remarks.map(remark);
  const more = state.count - state.remarks.length;
  if (more) items.push(element("li", words.more(more)));
  document.getElementById("remarks").replaceChildren(...items);
}

// The reader's place: the first visible block, the last part with an id up to it, and the position of each.
const heightOf = node => node.getBoundingClientRect().top;

function placeIn(page) {
  const all = [...page.querySelectorAll("main :is(h1, h2, h3, h4, h5, p, li, tr, [id])")];
  const index = all.findIndex(block => block.getBoundingClientRect().bottom > 0);
  const part = all.slice(0, index + 1).findLast(block => block.id);
  return index < 0 ? null : { node: all[index], top: heightOf(all[index]), id: part?.id, partTop: part && heightOf(part) };
}

function goBack(page, place) {
  if (!place) return;
  const part = page.getElementById(place.id);
  const moved = page.contains(place.node) ? heightOf(place.node) - place.top : part ? heightOf(part) - place.partTop : 0;
  page.defaultView.scrollBy({ top: moved, behavior: "instant" });
}

// Makes `old` equal to `fresh` and leaves alone what is already equal, so that nothing flickers or moves.
function patch(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first].isEqualNode(after[first])) first += 1;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last).isEqualNode(after.at(-1 - last))) last += 1;
  const gone = before.slice(first, before.length - last);
  const come = after.slice(first, after.length - last);
  const alike = (node, index) => node.nodeName === come[index].nodeName;
  if (gone.length === come.length && gone.every(alike)) {
    gone.forEach((node, index) => patch(node, come[index]));
    return;
  }
  const anchor = before[before.length - last] ?? null;
  gone.forEach(node => node.remove());
  come.forEach(node => old.insertBefore(old.ownerDocument.adoptNode(node), anchor));
}

const look = page => [...page.querySelectorAll("style")].map(style => style.textContent).join("\n");

function load() {
  const loaded = new Promise(resolve => frame.addEventListener("load", resolve, { once: true }));
  frame.src = "/book";
  return loaded;
}

async function showBook() {
  const page = frame.contentDocument;
  // The frame's parser, not this page's: a parsed document is under the policy of the page that parses it.
  const parser = new frame.contentWindow.DOMParser();
  const fresh = parser.parseFromString(await (await fetch("/book")).text(), "text/html");
  const place = placeIn(page);
  if (look(page) === look(fresh)) {
    patch(page.documentElement, fresh.documentElement);
    goBack(page, place);
    return;
  }
  // The old page's policy forbids another style sheet, so the page is reloaded.
  await load();
  goBack(frame.contentDocument, place);
}

async function show(state) {
  showRemarks(state);
  if (state.book !== bookShown) await (bookShown === null ? load() : showBook());
  bookShown = state.book;
  document.body.dataset.book = bookShown;
}

let shown = Promise.resolve();
const events = new EventSource("/events");
events.onmessage = event => { shown = shown.then(() => show(JSON.parse(event.data))); };
events.onerror = () => say(words.lost, "lost");
