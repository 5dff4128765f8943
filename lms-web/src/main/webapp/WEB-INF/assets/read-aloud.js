(function () {
    'use strict';
    var place = document.querySelector('[data-read]');
    var speech = window.speechSynthesis;
    if (!place || !speech || !window.SpeechSynthesisUtterance) {
        return;
    }
    var text = document.getElementById(place.getAttribute('data-read'));
    var language = text.lang;
    var button = null;
    var reading = false;

    function voice() {
        return speech.getVoices().filter(function (each) {
            return each.lang.replace('_', '-').slice(0, 2).toLowerCase() === language;
        })[0];
    }
    function say(on) {
        reading = on;
        button.textContent = place.getAttribute(on ? 'data-stop' : 'data-start');
        button.setAttribute('aria-pressed', String(on));
    }
    function read() {
        var pieces = text.querySelectorAll('h2, h3, h4, p, li, th, td');
        var last = null;
        speech.cancel();
        say(true);
        for (var i = 0; i < pieces.length; i++) {
            // what holds paragraphs or items of its own is read through them
            if (pieces[i].textContent.trim() && !pieces[i].querySelector('p, li')) {
                last = new SpeechSynthesisUtterance(pieces[i].textContent);
                last.lang = language;
                last.voice = voice();
                last.rate = 0.95;
                speech.speak(last);
            }
        }
        if (last) {
            last.onend = function () { say(false); };
        }
    }
    function offer() {
        // a foreign voice reading Vietnamese helps nobody
        if (button || !voice()) {
            return;
        }
        button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn quiet small';
        button.setAttribute('data-testid', 'read-aloud');
        button.addEventListener('click', function () {
            if (reading) {
                speech.cancel();
                say(false);
            } else {
                read();
            }
        });
        place.appendChild(button);
        say(false);
    }
    offer();
    if (speech.addEventListener) {
        speech.addEventListener('voiceschanged', offer);
    }
    window.addEventListener('pagehide', function () { speech.cancel(); });
})();
