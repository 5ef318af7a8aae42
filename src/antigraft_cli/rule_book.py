"""Why each rule is there: what happens in the printed book or the submission otherwise, as an officer would say it."""

from __future__ import annotations

from typing import NamedTuple

from antigraft_cli.messages import Message

WHY: dict[str, Message] = {
    # Y0: files and YAML
    "Y001": Message(
        "โปรแกรมอ่านข้อมูลจากการจัดวางบรรทัดและเครื่องหมาย เมื่อผิดไปจุดเดียวก็ไม่รู้ว่าข้อความใดเป็นของช่องใด จึงไม่อ่านไฟล์นั้นทั้งไฟล์ดีกว่าพิมพ์เล่มที่ข้อมูลหายหรือสลับที่",
        "The data is read by its lines and signs. One of them wrong, and nobody can tell which text belongs to which field, so the file is refused rather than printed with something lost or in the wrong place.",
    ),
    "Y002": Message(
        "ช่องเดียวกันมีสองค่า ในเล่มพิมพ์ได้เพียงค่าเดียว อีกค่าจะหายไปโดยไม่มีใครเห็น",
        "Two values stand in one field. Only one of them can be printed; the other would vanish unseen.",
    ),
    "Y003": Message(
        "ไฟล์ที่บันทึกด้วยรหัสอักขระอื่นอาจเปิดอ่านได้ในเครื่องที่พิมพ์ แต่ในเครื่องอื่นและในเล่มจะกลายเป็นอักษรประหลาด ทุกไฟล์จึงต้องเป็น UTF-8",
        "A file saved in another character set may look right where it was typed, and turns into strange letters on other machines and in the book. Every file is UTF-8.",
    ),
    "Y004": Message(
        "หน้าเครื่องหมาย : ต้องเป็นชื่อช่องตามแบบ ถ้าเป็นวงเล็บหรือรายการ จะไม่รู้ว่าข้อมูลนั้นอยู่ส่วนใดของเล่ม",
        "A field's name stands before the colon. With a bracket or a list there, the data has no place in the book.",
    ),
    "Y005": Message(
        "ไฟล์ว่างมักเกิดจากบันทึกไม่สำเร็จหรือคัดลอกไม่ครบ ถ้าปล่อยผ่าน โครงการหรือปีนั้นจะไม่มีในเล่ม",
        "An empty file is mostly one that was not saved or not copied whole. Its project or year would be missing from the book.",
    ),
    "Y006": Message(
        "เครื่องหมาย & * และ ! มีความหมายพิเศษใน YAML ทำให้ข้อความที่เห็นในไฟล์ไม่ใช่ข้อความที่พิมพ์ในเล่ม ผู้ตรวจทานจึงตรวจจากไฟล์ไม่ได้",
        "The signs &, * and ! have a meaning of their own in YAML: what one reads in the file would not be what the book prints, so nobody could proofread the file.",
    ),
    "Y007": Message(
        "ไฟล์ของแผนจริงยาวไม่กี่หน้าและซ้อนกันไม่กี่ชั้น ที่ใหญ่หรือลึกกว่านั้นมากมักเป็นไฟล์ผิด หรือวงเล็บที่เปิดค้างไว้",
        "The files of a plan are a few pages long and a few levels deep. One far beyond that is the wrong file, or holds brackets that were never closed.",
    ),
    "Y008": Message(
        "ชื่อไฟล์บอกว่าเป็นโครงการใดหรือปีใด และใช้อ้างถึงกัน ถ้าชื่อผิดแบบ โครงการหรือตารางของปีนั้นจะไม่เข้าเล่ม",
        "A file's name says which project or year it is, and others refer to it by that name. Out of form, the project or the year's table does not get into the book.",
    ),
    "Y009": Message(
        "อักขระควบคุมมองไม่เห็นในไฟล์ แต่ทำให้เล่มเปิดไม่ได้หรือบรรทัดขาดกลางคำ มักติดมาจากการคัดลอกจากโปรแกรมอื่น",
        "Control characters can't be seen in the file, yet the book may not open or a line breaks inside a word. They mostly come with text copied from another program.",
    ),
    "Y010": Message(
        "plan.yaml บอกชื่อแผน ช่วงปี และชื่อหน่วยงาน ถ้าไม่มีก็ทำปกและหัวตารางไม่ได้",
        "plan.yaml gives the plan's title, its years and the organisation. Without it there is neither a cover nor a heading of a table.",
    ),
    "Y011": Message(
        "ไฟล์ที่เปิดไม่ได้อาจเป็นโครงการหรือปีที่ต้องอยู่ในเล่ม ถ้าข้ามไปเงียบๆ เล่มที่ส่งจะไม่ครบ",
        "A file that cannot be opened may be a project or a year of the book. Passed over in silence, the book handed in would be incomplete.",
    ),
    "Y012": Message(
        "เครื่องหมาย # ที่ตามหลังช่องว่างเริ่มหมายเหตุ ข้อความตั้งแต่ตรงนั้นจะไม่พิมพ์ในเล่ม ประโยคจึงขาดครึ่ง",
        "A # behind a space begins a comment. The text from there on is not printed, and the sentence ends in the middle.",
    ),
    # S1: the shape of the data
    "S101": Message(
        "ช่องที่ไม่มีในแบบไม่ถูกพิมพ์ที่ใดเลย มักเป็นชื่อช่องที่พิมพ์ผิด ผู้กรอกจึงคิดว่ามีในเล่มแล้วทั้งที่ไม่มี",
        "A field that the form does not have is printed nowhere. Mostly its name is misspelled, and the officer believes that the text is in the book.",
    ),
    "S102": Message(
        "ช่องนี้เป็นส่วนที่แบบของแผนต้องมี ถ้าขาด แผ่นรายละเอียดหรือตารางจะมีหัวข้อที่ว่างเปล่า",
        "The form of the plan requires this field. Without it a sheet or a table has a heading with nothing below.",
    ),
    "S103": Message(
        "แต่ละช่องมีรูปแบบของตน คือข้อความ ตัวเลข หรือรายการ ถ้ากรอกผิดรูปแบบ จะจัดลงเล่มไม่ได้หรือข้อความหลายข้อรวมเป็นข้อเดียว",
        "Each field has its own form: a text, a number or a list. In another form it cannot be laid out, or several items become one.",
    ),
    "S104": Message(
        "ช่องนี้เลือกได้จากค่าที่กำหนดไว้เท่านั้น ค่าอื่นจะไม่ตรงกับมิติ ประเภท หรือสถานะที่ ป.ป.ช. ใช้ และรวมยอดไม่ได้",
        "This field takes a value from a fixed list. Any other fits no dimension, kind or status that the NACC uses, and cannot be counted.",
    ),
    "S105": Message(
        "ปีที่ผิด เช่น พิมพ์เป็น ค.ศ. หรือปี พ.ศ. ไม่ครบสี่หลัก จะไปปรากฏบนปกและหัวตาราง วันที่ที่ไม่มีจริงทำให้เอกสารขาดความน่าเชื่อถือ",
        "A wrong year, in the Christian era or without four digits, gets onto the cover and into the headings. A date that does not exist takes the paper's credit.",
    ),
    "S106": Message(
        "ค่าที่เกินช่วงมักเป็นเลขที่พิมพ์เกินหลัก และข้อย่อยที่ลึกเกินสามชั้นไม่มีเลขลำดับในแบบของเล่ม",
        "A value out of its range is mostly a digit too many; and the book has no numbering for items more than three levels deep.",
    ),
    "S107": Message(
        "ช่องที่ไม่ได้กรอกจะพิมพ์เป็นหัวข้อที่ว่าง ผู้ตรวจประเมินถือว่าแผนไม่ครบ",
        "A field left empty prints a heading with nothing below; an assessor takes the plan for incomplete.",
    ),
    "S108": Message(
        "งบประมาณต้องอ่านเป็นบาทได้แน่นอน ถ้าเขียนได้สองความหมาย ยอดรวมของปีและยอดที่รายงานจะผิด",
        "A budget must be an exact amount in baht. If it can be read in two ways, the year's total and the report are wrong.",
    ),
    "S109": Message(
        "ไตรมาสบอกว่าทำเครื่องหมายในช่องใดของตาราง ถ้าไม่ใช่ 1 ถึง 4 ตารางและระยะเวลาดำเนินการในแผ่นรายละเอียดจะผิด",
        "The quarters say where the table is ticked. If they are not 1 to 4, the table and the period on the sheet are wrong.",
    ),
    # R2: references
    "R201": Message(
        "ตารางของปีหรือลำดับแผ่นอ้างถึงโครงการที่ไม่มีไฟล์ ในเล่มจะมีชื่อที่ไม่มีแผ่นรายละเอียด",
        "A year's table or the order of the sheets names a project that has no file: a row in the book without its sheet.",
    ),
    "R202": Message(
        "โครงการที่อยู่สองแถวในปีเดียวทำให้งบประมาณและจำนวนโครงการนับซ้ำ",
        "A project in two rows of one year has its budget and itself counted twice.",
    ),
    "R203": Message(
        "โครงการที่ไม่อยู่ในปีใดเลยมีแผ่นรายละเอียดแต่ไม่มีระยะเวลาและงบประมาณ มักเป็นโครงการที่ลืมใส่ในตาราง",
        "A project in no year has a sheet without period and budget. Mostly somebody forgot to put it into a table.",
    ),
    "R204": Message(
        "ปีที่อยู่นอกช่วงบนปกแสดงว่าชื่อไฟล์หรือช่วงปีผิดอย่างใดอย่างหนึ่ง ในเล่มจะมีตารางที่ไม่ใช่ของแผนนี้",
        "A year outside the period on the cover: either the file's name or the period is wrong, and the book gets a table that is not this plan's.",
    ),
    "R205": Message(
        "แผนต้องมีตารางครบทุกปีในช่วง ถ้าขาดไป เล่มจะข้ามปีนั้นและถูกทักเมื่อตรวจ",
        "The plan has a table for every year of its period. With one missing, the book skips the year, and the assessor will ask.",
    ),
    "R206": Message(
        "ถ้ากำหนดลำดับแผ่นเองแต่ไม่ครบ จะไม่รู้ว่าแผ่นที่เหลืออยู่ที่ใดของเล่ม",
        "An order of the sheets that leaves some out does not say where in the book they stand.",
    ),
    "R207": Message(
        "สองโครงการที่ชื่อเดียวกันแยกกันไม่ออกในตาราง มักเป็นโครงการเดียวที่คัดลอกไว้สองไฟล์",
        "Two projects of one title cannot be told apart in the table. Mostly it is one project, copied into two files.",
    ),
    "R208": Message(
        "ชื่อใน ${…} จะถูกแทนด้วยชื่อหน่วยงานหรือช่วงปีเมื่อทำเล่ม ถ้าไม่รู้จัก เล่มจะพิมพ์เครื่องหมายนั้นออกมาทั้งดุ้น",
        "A name in ${…} is replaced by the organisation's name or the period. An unknown one would be printed as it stands.",
    ),
    "R209": Message(
        "ปีสิ้นสุดที่มาก่อนปีเริ่มต้นทำให้แผนไม่มีปีใดเลย และชื่อบนปกผิด",
        "With its end before its start the plan has no years, and the cover is wrong.",
    ),
    # B3: budget and totals
    "B301": Message(
        "แถวรวมทั้งสิ้นเป็นตัวเลขแรกที่ผู้ตรวจบวกตาม ยอดที่ไม่ตรงแสดงว่าพิมพ์งบประมาณผิดแถวหนึ่ง หรือแก้แถวแล้วลืมแก้ยอด",
        "The total is the first number that an assessor adds up. Where it differs, a row's budget is wrong, or a row was changed and the total forgotten.",
    ),
    "B302": Message(
        "จำนวนเครื่องหมายใต้แต่ละไตรมาสต้องเท่ากับแถวที่ทำเครื่องหมายไว้ ถ้าไม่ตรงแสดงว่าทำเครื่องหมายผิดช่องหรือตกไป",
        "The count below each quarter equals the rows that are ticked there. Where it differs, a tick is in the wrong column or missing.",
    ),
    # P4: what a plan book should hold
    "P401": Message(
        "แผนมีสี่มิติ มิติที่ไม่มีโครงการเลยทำให้ตารางสรุปของมิตินั้นเป็นศูนย์ และผู้ประเมินมักทัก ถ้าตั้งใจ ให้ปิดกฎนี้พร้อมเหตุผล",
        "The plan has four dimensions. One without any project is zero in the summary, and assessors tend to ask. If it is meant, silence the rule with the reason.",
    ),
    "P402": Message(
        "ประเภทที่กรอกไม่ตรงกับคำแรกของชื่อ เช่น ชื่อขึ้นต้นว่ามาตรการแต่กรอกเป็นโครงการ จำนวนแยกตามประเภทที่รายงานจะไม่ตรงกับเล่ม",
        "The kind differs from the title's first word: a มาตรการ filed as a project. The report's counts by kind would not agree with the book.",
    ),
    "P403": Message(
        "หน่วยงานนับเป็นคนไม่ได้ เช่น องค์การบริหารส่วนตำบล ๕๐ คน แผนจริงหลายเล่มคัดลอกข้อผิดนี้ต่อกันมา ผู้อ่านจะไม่รู้ว่ากลุ่มเป้าหมายคือใคร",
        "An organisation is not counted in people: องค์การบริหารส่วนตำบล ๕๐ คน. Real plans copied this from each other, and no reader can tell who the target group is.",
    ),
    "P405": Message(
        "รายงานของ ป.ป.ช. ให้บอกเหตุผลทุกโครงการที่ดำเนินการไม่ได้ ถ้าไม่บอก ต้องย้อนกลับมากรอกตอนส่งรายงาน",
        "The NACC's report asks for the reason of every project that could not proceed. Without it the report has to be filled in again.",
    ),
    "P406": Message(
        "แผนที่เพิ่งสร้างมีวงเล็บ <…> ในที่ที่ต้องกรอก ถ้าไม่แทนด้วยข้อความจริง วงเล็บจะพิมพ์ออกมาในเล่ม",
        "A new plan has <…> wherever something is to be written. Left as it is, the bracket is printed in the book.",
    ),
    # L5: Thai wording
    "L501": Message(
        "ตัวเลขเดียวที่ปนเลขไทยกับเลขอารบิกอ่านยากและแปลงแบบเลขไม่ได้ มักเกิดจากสลับแป้นพิมพ์กลางคัน หรือพิมพ์ตัว o แทนเลขศูนย์",
        "One number in Thai and Arabic digits is hard to read. Mostly the keyboard was switched in the middle, or the letter o was typed for a zero.",
    ),
    "L502": Message(
        "สระเอสองตัวดูเหมือนสระแอบนจอ แต่ค้นหาคำไม่พบ ตัดคำผิด และบางแบบอักษรแสดงห่างกัน",
        "Two sara e look like sara ae on the screen, but searches don't find the word, lines break in the wrong place, and some fonts show the gap.",
    ),
    "L503": Message(
        "สระอำที่พิมพ์แยกเป็นนิคหิตกับสระอาดูเหมือนกัน แต่ค้นหาคำไม่พบ และวรรณยุกต์อาจลอยผิดที่ในเล่ม",
        "Sara am typed as nikhahit and sara aa looks the same, but searches don't find the word, and the tone mark may float in the book.",
    ),
    "L504": Message(
        "สระหรือวรรณยุกต์ที่ซ้ำหรืออยู่ผิดลำดับจะซ้อนทับกันหรือพิมพ์เป็นวงกลมประในเล่ม และคำนั้นค้นหาไม่พบ",
        "Vowels and tone marks that are doubled or out of order print on top of each other or with a dotted circle, and searches don't find the word.",
    ),
    "L505": Message(
        "อักขระที่มองไม่เห็นติดมากับข้อความที่คัดลอกจากเว็บไซต์หรือแชต ทำให้ตัดบรรทัดผิดที่และค้นหาคำไม่พบ",
        "Invisible characters come with text copied from web pages and chats. Lines break in the wrong place and searches don't find the word.",
    ),
    "L506": Message(
        "ช่องว่างที่เกินทำให้ข้อความที่จัดชิดสองขอบมีช่องโหว่ และวงเล็บหรือเครื่องหมายคำพูดอาจไปขึ้นบรรทัดใหม่ตามลำพัง",
        "An extra space leaves a hole in justified text, and a bracket or a quote may end up alone on the next line.",
    ),
    "L507": Message(
        "ข้อความที่แบบฟอร์มเว้นไว้ให้กรอกยังอยู่ พิมพ์ออกไปแล้วทุกคนเห็นว่าคัดลอกมาโดยไม่ได้อ่าน",
        "What a form left to be replaced is still there. Once printed, everyone sees that it was copied unread.",
    ),
    "L508": Message(
        "แผนมักพิมพ์ต่อจากของหน่วยงานข้างเคียง คำว่าเทศบาลจึงค้างอยู่ในแผนของ อบต. หรือกลับกัน ผู้ตรวจเห็นเป็นข้อแรกและไม่แน่ใจว่าแผนเป็นของใคร",
        "Plans are typed over a neighbour's, so เทศบาล stays in the plan of an อบต., or the other way round. It is the first thing an assessor sees, and whose plan is it?",
    ),
    "L509": Message(
        "คำที่สะกดผิดทำให้เอกสารราชการขาดความน่าเชื่อถือ และค้นหาคำนั้นไม่พบ คำถูกเป็นไปตามพจนานุกรมฉบับราชบัณฑิตยสถาน",
        "Misspelled words take an official paper's credit, and searches don't find them. The right forms are those of the Royal Institute's dictionary.",
    ),
    "L510": Message(
        "คำที่พิมพ์ซ้ำติดกันเกิดจากการแก้ข้อความแล้วลบไม่หมด อ่านสะดุดและบางครั้งเปลี่ยนความหมาย",
        "A word twice in a row is left from an edit. One stumbles over it, and at times it changes the sense.",
    ),
    "L511": Message(
        "เครื่องหมายคำพูดที่ไม่ครบคู่ทำให้ไม่รู้ว่าข้อความที่ยกมาจบตรงไหน",
        "Without its partner, a quote does not say where the quoted words end.",
    ),
    "L512": Message(
        "คำกลางว่าองค์กรปกครองส่วนท้องถิ่นมักค้างมาจากคู่มือ ในที่ที่ควรเป็นชื่อหน่วยงาน กฎนี้ทำงานเมื่อเลือกเท่านั้น เพราะหลายแห่งใช้คำกลางโดยตั้งใจ",
        "The generic องค์กรปกครองส่วนท้องถิ่น is often left from the manual where the own name belongs. The rule runs only when selected, since the generic word is often meant.",
    ),
    # T6: templates and styles
    "T601": Message(
        "แม่แบบเรียกชื่อที่ไม่มีในข้อมูลของแผน ตรงนั้นของเล่มจะว่างเปล่า จึงไม่ทำเล่มจนกว่าจะแก้",
        "The template asks for something that the plan does not have. The book would be blank there, so none is made.",
    ),
    "T602": Message(
        "แม่แบบที่เขียนผิดอ่านต่อไม่ได้ จึงไม่มีเล่มออกมา",
        "A template that is written wrongly cannot be read to its end, so there is no book.",
    ),
    "T603": Message(
        "เล่มทำจากแท็กชุดเดียวที่แปลงเป็น Word ได้แน่นอน แท็กอื่นจะหายไปหรือเสียรูปแบบในเล่ม",
        "The book is made of a fixed set of elements, each of which has its place in Word. Any other would be lost or lose its form.",
    ),
    "T604": Message(
        "ลักษณะของแต่ละส่วนในเล่มมาจากสไตล์ของ Word ถ้าไฟล์ที่ให้เป็นแบบไม่มีสไตล์นั้น ส่วนนั้นจะไม่เป็นไปตามแบบ",
        "Each part of the book takes its look from a style. Where the reference lacks it, that part would not look like the reference.",
    ),
    # X9: comments that silence rules
    "X901": Message(
        "หมายเหตุที่ไม่ได้ปิดอะไรแล้วทำให้ผู้อ่านเข้าใจว่าตรงนั้นยังผิด และวันหนึ่งอาจปิดข้อผิดพลาดใหม่โดยไม่มีใครรู้",
        "A comment that silences nothing tells the reader of a fault that is gone, and one day it hides a new one.",
    ),
    "X902": Message(
        "หมายเหตุที่อ้างรหัสผิดไม่ปิดอะไรเลย และข้อผิดพลาดที่ทำให้อ่านไฟล์ไม่ได้ปิดไม่ได้ เพราะเล่มจะขาดข้อมูล",
        "A comment with a wrong code silences nothing; and faults that keep a file from being read cannot be silenced, as the book would lack its data.",
    ),
    "X903": Message(
        "ผู้ตรวจทานคนต่อไปต้องรู้ว่าทำไมจึงยอมให้ผ่าน ไม่เช่นนั้นจะแยกไม่ออกว่าตั้งใจหรือปิดไว้ให้พ้น",
        "Whoever proofreads next must know why it was let through; else nobody can tell what was meant from what was only put out of sight.",
    ),
}
"""One to three sentences for every rule."""


class Example(NamedTuple):
    """A wrong template and the same put right."""

    wrong: str
    right: str


TEMPLATES = {
    "T601": Example(
        "<article>\n  <section>\n    <p>{{ book.info.titel }}</p>\n  </section>\n</article>\n",
        "<article>\n  <section>\n    <p>{{ book.info.title }}</p>\n  </section>\n</article>\n",
    ),
    "T602": Example(
        "<article>\n  <section>\n    <p>{{ book.info.title }</p>\n  </section>\n</article>\n",
        "<article>\n  <section>\n    <p>{{ book.info.title }}</p>\n  </section>\n</article>\n",
    ),
    "T603": Example(
        "<article>\n  <section>\n    <video>{{ book.info.title }}</video>\n  </section>\n</article>\n",
        "<article>\n  <section>\n    <p>{{ book.info.title }}</p>\n  </section>\n</article>\n",
    ),
}
"""The examples of the rules of templates; those of the data are the cases in tests/cases."""

REFERENCE = Example("ปกด้านใน\n", "ปกใน\n")
"""The example of T604: the name of a style in a Word file."""
