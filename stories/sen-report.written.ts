/** Reports as schools write them, for stories and tests. */
import { html } from 'lit';

/** Five items under parents' questions, one with an easy read, one under no item. */
export const written = html`
  <p>This report is for parents and carers of children at Larkmere Primary School.</p>
  <h2>What kinds of special educational needs do you provide for?</h2>
  <p>
    We help children with autism, hearing loss, and speech and language needs. Many children need help for a
    short time only, and you do not need an EHC plan to ask for it.
  </p>
  <h2>How do you know if my child needs extra help, and what should I do if I am worried?</h2>
  <p>
    Talk to the class teacher first. Teachers look at every child’s learning six times a year. If we see that
    something is hard for your child we tell you in the same week, and we plan with you what to try.
  </p>
  <div data-easy-read>
    <ul>
      <li>Are you worried?</li>
      <li>Tell the class teacher.</li>
      <li>We will listen, and plan with you.</li>
    </ul>
  </div>
  <h2>Our values</h2>
  <p>Kind, curious, brave.</p>
  <h2>How will we both know how my child is doing?</h2>
  <p>
    We meet you three times a year. We look at what your child has learned, what helped, and what comes next.
    Your child tells us too, in words or with pictures. You get our notes in the same week.
  </p>
  <h2>Who is the SENCO, and how do I reach them?</h2>
  <p>
    Mrs Ada Example is our SENCO. Ring <a href="tel:+441632960104">01632 960104</a> or write to
    <a href="mailto:senco@larkmere.example">senco@larkmere.example</a>. She is in school from Tuesday to
    Friday.
  </p>
  <h2>What can I do if I am not happy?</h2>
  <p>
    Tell the class teacher, then the head teacher. If that does not put it right, write to the governors. Free
    and independent advice comes from Fennbridge SENDIASS, who can come to a meeting with you.
  </p>
`;

/** Little, old and untidy, as the check is meant for. */
export const poor = html`
  <h3>How accessible is the school environment?</h3>
  <p><a href="access.pdf">Accessibility plan 2021</a></p>
  <h3>Who can I contact for further information?</h3>
  <p>The SENCO is [Name of SENCO].</p>
  <h3>What support will there be for my child’s overall well-being?</h3>
  <p>We have 3 pupils with SEMH needs who see a SALT and a QFT lead each week.</p>
`;
