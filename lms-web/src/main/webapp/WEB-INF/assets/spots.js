/*
 * The form of a picture with places to mark: sends the chosen picture, shows the typed places in it, and writes the
 * position of a place that is drawn with a pointer. Typing positions works without it.
 */
(() => {
    'use strict';

    const WHOLE = 100;
    const LEAST = 1;

    const within = part => (part && part.closest ? part.closest('[data-spots]') : null);
    const hidden = (spots, name) => spots.querySelector('input[id$=":' + name + '"], input[id="' + name + '"]');
    const rows = spots => [...spots.parentElement.querySelectorAll('[data-testid=row]')];
    const position = row => row.querySelector('[data-testid=amount]');

    function typed(field) {
        const sides = field.value.trim().split(/[\s;]+/).map(side => Number(side.replace('%', '').replace(',', '.')));
        return sides.length === 4 && sides.every(Number.isFinite) ? sides : null;
    }

    function show(spots) {
        const board = spots.querySelector('[data-spots-board]');
        const code = hidden(spots, 'picture').value;
        board.hidden = !code;
        spots.querySelector('[data-spots-how]').hidden = !code;
        if (!code) {
            return;
        }
        let image = board.querySelector('img');
        const address = '/media/picture/' + code + '-720';
        if (!image) {
            image = document.createElement('img');
            image.alt = '';
            image.draggable = false;
            board.append(image);
        }
        if (image.getAttribute('src') !== address) {
            image.src = address;
        }
        board.querySelectorAll('.box').forEach(box => box.remove());
        rows(spots).forEach((row, index) => {
            const sides = typed(position(row));
            if (sides) {
                const right = row.querySelector('[data-testid=right]');
                board.append(box(sides, String(index + 1), right && right.checked));
            }
        });
    }

    function box(sides, number, isRight) {
        const drawn = document.createElement('div');
        drawn.className = isRight ? 'box right' : 'box';
        ['left', 'top', 'width', 'height'].forEach((side, i) => {
            drawn.style[side] = sides[i] + '%';
        });
        const label = document.createElement('b');
        label.textContent = number;
        drawn.append(label);
        return drawn;
    }

    async function send(spots, file) {
        const said = spots.querySelector('[data-spots-said]');
        said.textContent = spots.dataset.sending;
        const body = new FormData();
        body.append('file', file);
        let words = '';
        try {
            const answer = await fetch('/media/picture-file', {
                method: 'POST',
                body: body,
                headers: {'X-Csrf': spots.dataset.csrf, 'Accept': 'application/json'}
            });
            const told = await answer.json();
            if (answer.ok) {
                hidden(spots, 'picture').value = told.code;
                hidden(spots, 'pictureWidth').value = told.width;
                hidden(spots, 'pictureHeight').value = told.height;
            } else {
                words = told.detail || spots.dataset.away;
            }
        } catch (noLine) {
            words = spots.dataset.away;
        }
        said.textContent = words;
        show(spots);
    }

    document.addEventListener('change', event => {
        if (event.target.type === 'file' && within(event.target) && event.target.files.length) {
            send(within(event.target), event.target.files[0]);
        } else {
            showAll();
        }
    });
    document.addEventListener('input', showAll);

    function showAll() {
        document.querySelectorAll('[data-spots]').forEach(show);
    }

    function place(board, event) {
        const frame = board.querySelector('img').getBoundingClientRect();
        const part = (at, from, length) => Math.min(WHOLE, Math.max(0, (at - from) / length * WHOLE));
        return [part(event.clientX, frame.left, frame.width), part(event.clientY, frame.top, frame.height)];
    }

    let drawing = null;
    document.addEventListener('pointerdown', event => {
        const board = event.target.closest ? event.target.closest('[data-spots-board]') : null;
        if (board && board.querySelector('img')) {
            event.preventDefault();
            drawing = {board: board, from: place(board, event)};
        }
    });
    document.addEventListener('pointermove', event => {
        if (drawing) {
            drawing.sides = between(drawing.from, place(drawing.board, event));
            show(within(drawing.board));
            drawing.board.append(box(drawing.sides, '', false));
        }
    });
    document.addEventListener('pointerup', () => {
        const done = drawing;
        drawing = null;
        if (!done || !done.sides || done.sides[2] < LEAST || done.sides[3] < LEAST) {
            return;
        }
        const free = rows(within(done.board)).find(row => !position(row).value.trim());
        if (free) {
            position(free).value = done.sides.map(side => String(side).replace('.', ',')).join(' ');
            free.querySelector('[data-testid=text]').focus();
        }
        showAll();
    });

    // In whole thousandths, so that what is written never reaches out of the picture.
    function between(a, b) {
        const [left, right] = [a[0], b[0]].map(at => Math.floor(at * 10)).sort((x, y) => x - y);
        const [top, bottom] = [a[1], b[1]].map(at => Math.floor(at * 10)).sort((x, y) => x - y);
        return [left, top, right - left, bottom - top].map(side => side / 10);
    }

    // Buttons of the form replace its part with the places.
    new MutationObserver(changes => {
        if (changes.some(change => [...change.addedNodes].some(node => node.querySelector && node.querySelector('[data-spots]')))) {
            showAll();
        }
    }).observe(document.body, {childList: true, subtree: true});
    showAll();
})();
