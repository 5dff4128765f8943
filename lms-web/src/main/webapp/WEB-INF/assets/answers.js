/*
 * Keeps answers in this browser until the server has acknowledged them, and lets the learner go on while the line is
 * away. Without this script the same pages work with one POST for each button.
 *
 * One record is kept for each question of an attempt:
 *   key, owner, attempt, n   whose answer it is, and to which question
 *   event, fields, at        number of the event, what was answered, when (by this device, only to send in that order)
 *   refused                  the server's words, when it does not take this answer
 *   late                     the attempt had ended before the answer arrived; the fields are gone
 * The server acknowledges with a record too (AnswerReceipt). A kept answer goes when a receipt names its event; else
 * only when its owner signs out, the attempt is over, or a month has passed.
 * The signed receipts are kept beside (number, digest, signed), until their owner signs out or a month has passed; the
 * page of receipts compares them with what the server says then.
 */
(() => {
    'use strict';

    const place = document.getElementById('keeping');
    if (!place || !window.fetch || !window.AbortController || !window.URLSearchParams) {
        return;
    }
    const set = place.dataset; // page, owner, attempt, and the texts
    const QUIET = 800; // ms after the last touch until an answer is sent
    const PATIENCE = 20000; // ms until a request counts as lost
    const LONGEST_PAUSE = 60; // s between two tries
    const GRACE = 11; // s the server waits after the deadline, and one more
    const SAID = [10, 5, 1]; // minutes left that a screen reader says aloud: a clock that speaks more often is not calm
    const MONTH = 30 * 24 * 3600 * 1000; // ms
    const SMALL = 30000; // bytes that a browser goes on sending while it leaves the page

    const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
    const say = (pattern, first, second) => pattern.replace('{0}', () => first).replace('{1}', () => second);
    const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

    // ---- the shelf: IndexedDB, else localStorage, else the memory of this page

    const openDatabase = (name, store) => new Promise((done, failed) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(store, {keyPath: 'key'});
        request.onerror = failed;
        request.onsuccess = () => {
            const during = (mode, work) => new Promise((ended, broken) => {
                const transaction = request.result.transaction(store, mode);
                const result = work(transaction.objectStore(store));
                transaction.oncomplete = () => ended(result.result);
                transaction.onabort = broken;
            });
            done({
                all: () => during('readonly', answers => answers.getAll()),
                change: (key, how) => during('readwrite', answers => {
                    const found = answers.get(key);
                    found.onsuccess = () => {
                        const record = how(found.result);
                        if (record) {
                            answers.put(record);
                        } else if (record === null) {
                            answers.delete(key);
                        }
                    };
                    return found;
                })
            });
        };
    });
    const simple = (map, mark) => ({
        all: async () => Object.keys(map).filter(key => key.startsWith(mark)).map(key => JSON.parse(map[key])),
        change: async (key, how) => {
            const record = how(map[mark + key] ? JSON.parse(map[mark + key]) : undefined);
            if (record) {
                map[mark + key] = JSON.stringify(record);
            } else if (record === null) {
                delete map[mark + key];
            }
        }
    });
    const memory = simple({}, '');
    const shelf = Promise.resolve().then(() => openDatabase('hocvuso', 'answers'))
        .catch(() => simple(window.localStorage, 'hocvuso '))
        .catch(() => memory);

    const receipts = Promise.resolve().then(() => openDatabase('hocvuso-receipts', 'receipts')).catch(() => simple({}, ''));

    const everything = async () => (await (await shelf).all()).concat(await memory.all());
    /** What is kept of this person; nobody else's is shown or sent. */
    const mine = async () => (await everything()).filter(record => record.owner === set.owner);
    /** Puts a record on the shelf, in the place of the one before; when the disk is full, into memory. */
    const put = record => shelf.then(there => there.change(record.key, () => record))
        .then(() => memory.change(record.key, () => null), () => memory.change(record.key, () => record));
    /** Changes a record (null: removes it) while no other tab can, unless another answer has taken its place. */
    const change = (record, how) => {
        const ifSame = kept => kept && kept.event === record.event ? how(kept) : undefined;
        return shelf.then(there => there.change(record.key, ifSame)).catch(() => undefined)
            .then(() => memory.change(record.key, ifSame));
    };
    const myReceipts = async () => (await (await receipts).all()).filter(record => record.owner === set.owner);
    const forgetReceipt = async record => (await receipts).change(record.key, () => null);
    async function keepReceipt(record, receipt) {
        const got = Object.assign({
            key: [set.owner, record.attempt, receipt.number].join(' '),
            owner: set.owner,
            attempt: record.attempt,
            at: Date.now()
        }, receipt);
        newest = record.attempt === set.attempt && !(newest && newest.number > got.number) ? got : newest;
        await (await receipts).change(got.key, () => got);
    }
    const forget = record => change(record, () => null);
    const setLate = record => change(record, kept => Object.assign(kept, {late: true, fields: []}));

    // ---- the line: one request after the other, so that nothing is overtaken

    let csrf = set.csrf;
    let line = 'there'; // there; away; out: nobody, or somebody else, is signed in
    let proof = null; // whether the requests of this round came through; null: there was none
    let failures = 0;
    let retry = 0;
    let saidBefore = 0; // minutes left when that was looked at last
    let wanted = null; // where to go as soon as the line allows: a number, review, hand-in, result
    let records = [];
    let newest = null; // the receipt with the highest number
    let compared = ['', '']; // what the receipts kept here say to the chain shown
    let writing = Promise.resolve();
    let sending = Promise.resolve();
    let rounds = Promise.resolve();
    let isQueued = false;
    let isInsisting = false;
    let isLeaving = false;

    const ofAttempt = () => records.filter(record => record.attempt === set.attempt && !record.late);

    async function refresh() {
        const before = ofAttempt();
        records = await mine();
        // what is gone was acknowledged, here or in another tab
        before.filter(old => !records.some(record => record.key === old.key))
            .forEach(old => saved[isGiven(old.fields) ? 'add' : 'delete'](old.n));
        paint();
    }
    async function ask(path, body) {
        const limit = new AbortController();
        const bell = setTimeout(() => limit.abort(), PATIENCE);
        const answer = await fetch('/assessment/' + path, {
            method: body ? 'POST' : 'GET',
            body: body,
            keepalive: Boolean(body) && String(body).length < SMALL,
            headers: {'X-Csrf': csrf, 'Accept': 'application/json, text/html'},
            signal: limit.signal
        }).then(async got => ({status: got.status, url: got.url, text: await got.text()})).catch(() => ({status: 0}));
        clearTimeout(bell);
        const isAway = answer.status === 0 || answer.status === 408 || answer.status === 429 || answer.status >= 500;
        line = isAway ? 'away' : [401, 403, 404].includes(answer.status) ? 'out' : 'there';
        proof = line === 'there';
        failures = proof ? 0 : failures + 1;
        clearTimeout(retry);
        if (!proof) {
            // not all phones of a village at the same moment
            retry = setTimeout(settle, Math.min(LONGEST_PAUSE, 2 ** failures) * 1000 * (0.5 + Math.random()));
        }
        return answer;
    }
    async function post(path, body) {
        const answer = await ask(path, body);
        if (answer.status !== 403 || !form) {
            return answer;
        }
        // signed in anew in another tab: forms carry another guard now
        await load();
        return line === 'there' ? ask(path, body) : answer;
    }
    async function sendAll() {
        const tried = new Set();
        await writing;
        do {
            await refresh();
            const next = records
                .filter(record => !set.attempt || record.attempt === set.attempt)
                .filter(record => !record.late && !record.refused && !tried.has(record.event))
                .sort((one, other) => one.at - other.at)[0];
            if (!next) {
                return;
            }
            tried.add(next.event);
            const body = new URLSearchParams(next.fields);
            body.set('event', next.event);
            const answer = await post('answer?attempt=' + next.attempt + '&n=' + next.n, body);
            if (answer.status === 200) {
                await acknowledge(next, JSON.parse(answer.text));
            } else if (line === 'there') {
                await change(next, kept => Object.assign(kept, {refused: reason(answer.text)}));
            }
        } while (line === 'there');
    }
    function reason(text) {
        try {
            return JSON.parse(text).detail || '';
        } catch (noRecord) {
            return '';
        }
    }
    async function acknowledge(record, receipt) {
        if (receipt.status === 'TOO_LATE') {
            await setLate(record);
            wanted = form || set.page === 'review' ? 'result' : null;
        } else {
            if (receipt.receipt) {
                await keepReceipt(record, receipt.receipt).catch(() => undefined);
            }
            await forget({key: record.key, event: receipt.event});
            checks.set(record.n, receipt.check);
        }
    }
    /** Sends what waits by now; whoever asks while something is being sent gets a turn of their own. */
    function flush() {
        sending = sending.catch(() => undefined).then(sendAll).then(refresh);
        return sending;
    }
    /** Sends what waits, fetches what is missing, then goes where one wanted to go. */
    function settle() {
        if (!isQueued) {
            isQueued = true;
            rounds = rounds.then(round).catch(problem => setTimeout(() => { throw problem; }));
        }
        return rounds;
    }
    async function round() {
        isQueued = false;
        proof = null;
        await flush();
        if (wanted === 'hand-in' && proof !== false) {
            await handIn();
        }
        if (form && proof !== false && (sheets.size === 0 || (wanted !== null && proof === null))) {
            await load();
        }
        if (wanted !== null && wanted !== 'hand-in' && proof) {
            const target = wanted;
            wanted = null;
            arrive(target);
        }
        if (set.page === 'result' && proof !== false) {
            await Promise.all(ofAttempt().map(setLate));
            await refresh();
        }
        paint();
    }
    async function handIn() {
        if (!isInsisting && ofAttempt().some(record => record.refused)) {
            isInsisting = true;
            wanted = null;
            return;
        }
        const answer = await post('hand-in?attempt=' + set.attempt, new URLSearchParams());
        if (line === 'there') {
            await Promise.all(answer.status === 200 ? ofAttempt().map(forget) : []);
            wanted = 'result';
        }
    }
    const address = target => '/assessment/'
        + (typeof target === 'number' ? 'question' : target === 'review' ? 'review-answers' : 'result')
        + '?attempt=' + set.attempt + (typeof target === 'number' ? '&n=' + target : '');
    const isHere = target => target === 'review' ? review !== null : sheets.has(target);

    function arrive(target) {
        if (isHere(target)) {
            show(target);
        } else {
            isLeaving = true;
            location.assign(address(target));
        }
    }

    // ---- the questions: one at a time, and all of them in this page once they are loaded

    const form = document.getElementById('answer');
    const holder = document.getElementById('sheet');
    const part = document.getElementById('question-part');
    const total = Number(set.total);
    const page = Array.from(crypto.getRandomValues(new Uint8Array(9)), byte => byte.toString(36)).join('');
    const saved = new Set(((set.answered || '').match(/\d+/g) || []).map(Number));
    const checks = new Map();
    const known = new Map(); // what each question showed when it was kept last
    const sheets = new Map();
    let review = null;
    let spots = [];
    let here = Number(set.n) || 0; // 0: none
    let events = 0;
    let quiet = 0;
    let button = null; // the last one pressed
    let end = Infinity;
    let isOver = false;

    const isGiven = fields => fields.some(field => field[1].trim() !== '');
    const given = () => Array.from(new FormData(form)).filter(field => /^(choice|text|(pair|rank)\..+)$/.test(field[0]));
    const kept = n => ofAttempt().find(record => record.n === n);

    /** The answer as the page came from the server, whatever has been touched or restored since. */
    function served() {
        return all('input[name], select, textarea[name]', holder).map(control => {
            if (control.tagName === 'SELECT') {
                const chosen = control.querySelector('option[selected]') || control.options[0];
                return [control.name, chosen.value];
            }
            const isBox = control.type === 'radio' || control.type === 'checkbox';
            return isBox && !control.defaultChecked ? null : [control.name, isBox ? control.value : control.defaultValue];
        }).filter(Boolean);
    }
    function fill(sheet, fields) {
        all('input[name], select, textarea[name]', sheet).forEach(control => {
            const values = fields.filter(field => field[0] === control.name).map(field => field[1]);
            if (control.type === 'radio' || control.type === 'checkbox') {
                control.checked = values.includes(control.value);
            } else {
                control.value = values[0] || '';
            }
        });
        turn(sheet);
    }
    /** Shows the sliders of a question, each where the number beside it says, and how many words are written. */
    function turn(sheet) {
        all('[data-counts]', sheet).forEach(area => {
            const note = sheet.querySelector('#' + area.dataset.counts);
            note.hidden = false;
            note.textContent = say(note.dataset.words, area.value.trim() ? area.value.trim().split(/\s+/).length : 0);
        });
        all('[data-turns]', sheet).forEach(slider => {
            const number = sheet.querySelector('[name=' + slider.dataset.turns + ']');
            const value = Number(number.value.replace(',', '.'));
            slider.hidden = false;
            slider.classList.toggle('untouched', number.value.trim() === '');
            slider.value = number.value.trim() && isFinite(value) ? value : slider.min;
        });
    }
    function turned(event) {
        const sheet = event.target.closest('.question');
        if (event.target.dataset.turns) {
            sheet.querySelector('[name=' + event.target.dataset.turns + ']').value = event.target.value;
        }
        if (sheet) {
            turn(sheet);
        }
    }
    function keep() {
        const fields = here && !isOver ? given() : [];
        const text = JSON.stringify(fields);
        if (!here || isOver || text === known.get(here)) {
            return;
        }
        known.set(here, text);
        checks.delete(here);
        events += 1;
        const record = {
            key: [set.owner, set.attempt, here].join(' '),
            owner: set.owner,
            attempt: set.attempt,
            n: here,
            event: page + '-' + events,
            fields: fields,
            at: Date.now()
        };
        writing = writing.then(() => put(record)).then(refresh);
        clearTimeout(quiet);
        quiet = setTimeout(settle, QUIET);
    }
    async function go(target, isOnward) {
        keep();
        if (isOnward && line === 'there' && holder.querySelector('[data-check=WRONG_FORMAT]')) {
            // only the server can tell whether it reads the number
            await Promise.race([flush(), pause(3000)]);
            if (checks.get(here) === 'WRONG_FORMAT') {
                showCheck();
                return;
            }
        }
        wanted = isHere(target) ? null : target;
        if (wanted === null) {
            show(target);
        }
        settle();
    }
    /** Shows a question, or what comes before handing in. */
    function show(target, isReturn) {
        if (!isReturn) {
            history.pushState({at: target}, '', address(target));
        }
        all('[data-testid=news], [data-testid=errors]').forEach(old => old.remove());
        all('.prefs [name=back]').forEach(back => { back.value = address(target); });
        const isReview = target === 'review';
        here = isReview ? 0 : target;
        isInsisting = false;
        part.hidden = isReview;
        review.hidden = !isReview;
        if (!isReview) {
            holder.replaceChild(sheets.get(here), holder.firstElementChild);
            turn(holder);
            known.set(here, JSON.stringify(given()));
            showCheck();
        }
        paint();
        const heading = (isReview ? review : part).querySelector('h1');
        document.title = document.title.replace(/^.*(?= · )/, () => heading.textContent);
        heading.tabIndex = -1;
        heading.focus({preventScroll: true});
        heading.scrollIntoView();
    }
    function showCheck() {
        const check = checks.get(here);
        const isWrong = check === 'WRONG_FORMAT';
        if (!check) {
            return;
        }
        all('[data-check]', holder).forEach(note => { note.hidden = note.dataset.check !== check; });
        all('[data-check=WRONG_FORMAT]', holder).forEach(note => {
            const sheet = note.closest('.question');
            sheet.classList.toggle('wrong', isWrong);
            sheet.querySelector('[name=text]').setAttribute('aria-invalid', isWrong);
        });
        if (isWrong) {
            holder.querySelector('[name=text]').focus();
        }
    }
    /** Fetches all questions. The answer also tells who is signed in and whether the attempt still runs. */
    async function load() {
        const answer = await ask('questions?attempt=' + set.attempt);
        if (answer.status !== 200) {
            return;
        }
        if (!answer.url.includes('/assessment/questions')) {
            wanted = 'result';
            return;
        }
        const bundle = new DOMParser().parseFromString(answer.text, 'text/html');
        const state = bundle.getElementById('keeping').dataset;
        csrf = state.csrf;
        setEnd(state.left);
        if (sheets.size) {
            return;
        }
        all('[data-sheet]', bundle).forEach(found => {
            const n = Number(found.dataset.sheet);
            const sheet = n === here ? holder.firstElementChild : document.importNode(found.firstElementChild, true);
            const note = found.querySelector('[data-check]:not([hidden])');
            sheets.set(n, sheet);
            if (n !== here && kept(n)) {
                fill(sheet, kept(n).fields);
            }
            if (note && !checks.has(n)) {
                checks.set(n, note.dataset.check);
            }
        });
        review = document.importNode(bundle.getElementById('review-part'), true);
        spots = all('[data-spot]', review);
        review.hidden = true;
        part.after(review);
        review.querySelector('form').addEventListener('submit', submitted);
        review.addEventListener('click', event => {
            const link = event.target.closest('a[href*="/assessment/question?"]');
            if (link) {
                event.preventDefault();
                go(Number(new URL(link.href).searchParams.get('n')));
            }
        });
        set.ready = 'true';
        paint();
    }
    function pressed(event) {
        event.preventDefault();
        if (button && button.name === 'go') {
            go(button.value === 'review' ? 'review' : Number(button.value));
        } else {
            go(here === total ? 'review' : here + 1, true);
        }
    }
    function submitted(event) {
        event.preventDefault();
        wanted = 'hand-in';
        settle();
    }

    // ---- the clock: this one only reminds; whether the time is over is the server's to say

    function setEnd(left) {
        end = Number(left) < 0 ? Infinity : Date.now() + Number(left) * 1000;
    }
    function tick() {
        const left = Math.ceil((end - Date.now()) / 1000);
        paintTime(Math.max(0, Math.ceil(left / 60)));
        if (left <= 0 && !isOver) {
            keep();
            isOver = true;
            Array.from(form.elements).forEach(control => { control.disabled = true; });
            settle();
        }
        if (left < -GRACE && wanted === null && !isLeaving) {
            wanted = 'result';
            settle();
        }
    }
    function paintTime(minutes) {
        if (end === Infinity) {
            return;
        }
        all('[data-minutes]').forEach(spot => write(spot, say(spot.dataset.minutes, minutes)));
        const crossed = SAID.some(mark => saidBefore > mark && minutes <= mark);
        saidBefore = minutes;
        if (crossed && minutes > 0) {
            all('[data-said]').forEach(spot => write(spot, say(spot.dataset.said, minutes)));
        }
        all('[data-testid=short]').forEach(short => { short.hidden = minutes > 5 || minutes === 0; });
    }

    // ---- what the page says

    function write(spot, text) {
        if (spot.textContent !== text) {
            spot.textContent = text;
        }
    }
    function message(waiting) {
        const stored = Array.from(saved).filter(n => !kept(n)).length;
        const refused = waiting.find(record => record.refused);
        const unfinished = Array.from(checks.keys())
            .filter(n => n !== here && ['WRONG_FORMAT', 'INCOMPLETE'].includes(checks.get(n)));
        if (set.page === 'result') {
            const late = records.filter(record => record.late && record.attempt === set.attempt).map(record => record.n);
            return late.length ? ['warn', say(set.late, late.sort((one, other) => one - other).join(', '))] : ['', ''];
        }
        if (set.page === 'receipts') {
            return compared;
        }
        if (set.page === 'sign-out') {
            const unsent = records.filter(record => !record.late).length;
            return unsent ? ['warn', say(set.unsent, unsent)] : ['', ''];
        }
        const counts = waiting.length ? say(set.waiting, stored, waiting.length) : stored ? say(set.saved, stored) : '';
        if (line === 'out') {
            return ['warn', [set.out, waiting.length ? say(set.kept, waiting.length) : ''].join(' ')];
        }
        if (isOver) {
            const late = line === 'away' && waiting.length ? say(set.tooLate, waiting.length) : '';
            return ['warn', [say(set.timeUp, stored), late, line === 'away' ? set.resultLater : set.resultSoon].join(' ')];
        }
        if (line === 'away' && wanted !== null) {
            return ['warn', [counts, wanted === 'hand-in' ? set.unhanded : set.blocked].join(' ')];
        }
        if (refused) {
            return ['bad', say(set.refused, refused.n, refused.refused)];
        }
        if (line === 'away') {
            return ['warn', [waiting.length ? counts : set.away, set.goOn].join(' ')];
        }
        if (waiting.length) {
            return null; // on its way; no news for a second or two
        }
        if (unfinished.length) {
            return ['', say(set.unfinished, stored, unfinished.join(', '))];
        }
        const latest = newest && set.receipt ? say(set.receipt, newest.number, newest.code) : '';
        return ['', stored && set.page === 'question' ? [say(set.saved, stored), latest].join(' ').trim() : ''];
    }
    function paint() {
        const waiting = ofAttempt();
        const news = message(waiting);
        set.unacknowledged = waiting.length;
        if (news) {
            all('.keeping').forEach(spot => {
                const kind = news[0] && news[1] ? 'keeping notice ' + news[0] : 'keeping';
                if (spot.dataset.text !== news[1]) {
                    spot.dataset.text = news[1];
                    spot.className = kind;
                    spot.textContent = news[1];
                    if (line === 'out' && set.signIn) {
                        const link = document.createElement('a');
                        link.textContent = set.signIn;
                        link.setAttribute('data-testid', 'sign-in-again');
                        spot.append(' ', link);
                    }
                }
                all('a', spot).forEach(link => {
                    link.href = '/identity/sign-in?back=' + encodeURIComponent(location.pathname + location.search);
                });
            });
        }
        if (form) {
            paintMarks(waiting);
        }
    }
    function paintMarks(waiting) {
        const answered = new Set(saved);
        waiting.forEach(record => answered[isGiven(record.fields) ? 'add' : 'delete'](record.n));
        const marks = document.querySelector('[data-testid=marks]');
        all('button', marks).forEach(mark => {
            const n = Number(mark.value);
            const waits = Boolean(kept(n));
            mark.classList.toggle('answered', answered.has(n));
            mark.classList.toggle('waiting', waits);
            mark.classList.toggle('current', n === here);
            mark.setAttribute('aria-current', n === here ? 'step' : 'false');
            const text = waits ? marks.dataset.waiting : answered.has(n) ? marks.dataset.answered : marks.dataset.open;
            write(mark.querySelector('.sr'), say(text, n));
        });
        all('[data-legend=waiting]').forEach(legend => { legend.hidden = !waiting.length; });
        all('[data-answered-of]').forEach(head => write(head, say(head.dataset.answeredOf, answered.size, total)));
        if (here) {
            all('[data-place]').forEach(head => write(head, say(head.dataset.place, here, total)));
            all('[data-testid=previous]').forEach(previous => {
                previous.hidden = here === 1;
                previous.value = here - 1;
            });
        }
        if (review) {
            if (spots.some(spot => spot.isConnected === answered.has(Number(spot.dataset.spot)))) {
                const list = review.querySelector('.spots');
                list.textContent = '';
                spots.filter(spot => !answered.has(Number(spot.dataset.spot))).forEach(spot => list.append(spot));
            }
            review.querySelector('[data-testid=unanswered]').hidden = answered.size === total;
            review.querySelector('[data-testid=all-answered]').hidden = answered.size < total;
        }
    }

    // ---- what happens

    function watchQuestions() {
        setEnd(set.left);
        turn(holder);
        known.set(here, JSON.stringify(served()));
        history.replaceState({at: here}, '');
        form.addEventListener('click', event => {
            button = event.target.closest('button, [type=submit]') || button;
            if (event.detail > 1 && button === event.target) {
                event.preventDefault(); // the second half of a double click is not meant for the next question
            }
        });
        form.addEventListener('submit', pressed);
        form.addEventListener('input', turned);
        form.addEventListener('input', keep);
        form.addEventListener('change', keep);
        window.addEventListener('popstate', event => {
            keep();
            const at = event.state && event.state.at;
            if (isHere(at)) {
                wanted = null;
                show(at, true);
            }
        });
        setInterval(tick, 1000);
    }
    async function watchLine() {
        const old = (await everything().catch(() => [])).filter(record => record.at < Date.now() - MONTH);
        await Promise.all(old.map(forget));
        await lookAtReceipts().catch(() => undefined);
        await refresh();
        if (form && kept(here)) {
            fill(holder, kept(here).fields);
            known.set(here, JSON.stringify(given()));
        } else if (form) {
            keep();
        }
        window.addEventListener('online', () => {
            line = 'there';
            settle();
        });
        window.addEventListener('offline', () => {
            line = 'away';
            paint();
        });
        window.addEventListener('pageshow', event => {
            isLeaving = false;
            if (event.persisted) {
                settle();
            }
        });
        document.addEventListener('visibilitychange', settle);
        if (document.readyState !== 'complete') {
            await new Promise(done => window.addEventListener('load', done));
        }
        settle();
    }
    async function lookAtReceipts() {
        const held = await myReceipts();
        await Promise.all(held.filter(record => record.at < Date.now() - MONTH).map(forgetReceipt));
        const own = held.filter(record => record.attempt === set.attempt).sort((one, other) => one.number - other.number);
        newest = own[own.length - 1] || null;
        if (set.page === 'receipts' && own.length) {
            const digests = new Set(all('[data-digest]').map(row => row.dataset.number + row.dataset.digest));
            const missing = own.find(record => !digests.has(record.number + record.digest));
            compared = missing ? ['bad', say(set.differ, missing.number)] : ['', say(set.match, own.length)];
        }
    }
    function leave(event) {
        const leaving = event.target;
        event.preventDefault();
        leaving.removeEventListener('submit', leave);
        mine().then(found => Promise.all(found.map(forget)))
            .then(myReceipts).then(held => Promise.all(held.map(forgetReceipt)))
            .finally(() => leaving.querySelector('[type=submit]').click());
    }
    if (form) {
        watchQuestions();
    } else if (set.page === 'review') {
        document.getElementById('handIn').addEventListener('submit', submitted);
    } else if (set.page === 'sign-out') {
        document.getElementById('signOut').addEventListener('submit', leave);
    }
    watchLine();
})();
