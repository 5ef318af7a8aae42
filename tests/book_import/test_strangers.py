"""Books that people who never saw this program would type: every value of each is right, and nothing of it is lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.import_book import ImportedBook, imported
from antigraft_cli.readers.blocks import Reading, paragraphs
from antigraft_cli.readers.document_file import read_document
from programs import need
from strangers import (
    ban_klang,
    ban_na,
    ban_phaeo,
    ban_phue,
    ban_pong,
    bang_len,
    bang_rin,
    bo_kluea,
    bung_khla,
    chiang_khan,
    chum_saeng,
    don_tum,
    hat_chao,
    huai_sak,
    kabang,
    khao_kho,
    khao_saming,
    khlong_hat,
    khlong_yai,
    khok_sung,
    khuan_don,
    ko_yao,
    krabi,
    lam_luk,
    lam_plai_mat,
    lampang,
    lan_sak,
    mae_ai,
    mae_sai,
    mae_sot,
    mueang_kao,
    mueang_pan,
    mukdahan,
    na_di,
    na_kae,
    nakhon_sawan,
    nan,
    nong_bua_rawe,
    nong_phai,
    pa_daet,
    pak_chong,
    pak_kret,
    pak_phra,
    pattaya,
    phetchabun,
    phimai,
    pho_chai,
    phra_saeng,
    phrae,
    phu_sing,
    pua,
    rayong,
    sadao,
    sai_mai,
    sai_noi,
    sam_ngam,
    satun,
    sawaeng_ha,
    si_racha,
    sung_noen,
    tha_chang,
    tha_muang,
    tha_pla,
    thung_song,
    thung_yai,
    wang_thong,
    wat_bot,
    wat_sing,
    wiang_haeng,
    wiang_sa,
)
from strangers.comparison import differences, with_variables
from strangers.expected import Book

FILES = Path(__file__).parents[1] / "strangers" / "files"


class Typed(NamedTuple):
    """A book: what is expected of it, what its file holds, and whether blanks count in texts."""

    book: Book
    data: Callable[[], bytes]
    blanks_count: bool = True


def kept(name: str) -> Callable[[], bytes]:
    return (FILES / name).read_bytes


# Which quarters the totals are for is lost where a PDF's text has a line for each cell.
_IN_PIECES = replace(
    wang_thong.BOOK, totals={year: (total, None) for year, (total, _) in wang_thong.BOOK.totals.items()}
)

BOOKS = {
    "ban-klang": Typed(ban_klang.BOOK, ban_klang.build),
    "ban-na": Typed(ban_na.BOOK, ban_na.build),
    "ban-phaeo": Typed(ban_phaeo.BOOK, ban_phaeo.build),
    "ban-phue": Typed(ban_phue.BOOK, ban_phue.build),
    "ban-pong": Typed(ban_pong.BOOK, ban_pong.build),
    "bang-len": Typed(bang_len.BOOK, bang_len.build),
    "bang-rin": Typed(bang_rin.BOOK, kept("bang-rin.docx")),
    "bang-rin-text": Typed(bang_rin.BOOK, kept("bang-rin.txt"), blanks_count=False),
    "bo-kluea": Typed(bo_kluea.BOOK, bo_kluea.build),
    "bung-khla": Typed(bung_khla.BOOK, bung_khla.build),
    "chiang-khan": Typed(chiang_khan.BOOK, chiang_khan.build),
    "chum-saeng": Typed(chum_saeng.BOOK, chum_saeng.build),
    "don-tum": Typed(don_tum.BOOK, don_tum.build),
    "hat-chao": Typed(hat_chao.BOOK, hat_chao.build, blanks_count=False),
    "huai-sak": Typed(huai_sak.BOOK, huai_sak.build),
    "kabang": Typed(kabang.BOOK, kabang.build),
    "khao-kho": Typed(khao_kho.BOOK, khao_kho.build),
    "khao-saming": Typed(khao_saming.BOOK, khao_saming.build),
    "khlong-hat": Typed(khlong_hat.BOOK, khlong_hat.build),
    "khlong-yai": Typed(khlong_yai.BOOK, khlong_yai.build),
    "khok-sung": Typed(khok_sung.BOOK, khok_sung.build),
    "khuan-don": Typed(khuan_don.BOOK, khuan_don.build),
    "ko-yao": Typed(ko_yao.BOOK, kept("ko-yao.docx")),
    "krabi": Typed(krabi.BOOK, krabi.build),
    "lam-luk": Typed(lam_luk.BOOK, lam_luk.build),
    "lam-plai-mat": Typed(lam_plai_mat.BOOK, lam_plai_mat.build),
    "lampang": Typed(lampang.BOOK, lampang.build),
    "lan-sak": Typed(lan_sak.BOOK, lan_sak.build),
    "mae-ai": Typed(mae_ai.BOOK, mae_ai.build),
    "mae-sai": Typed(mae_sai.BOOK, mae_sai.build, blanks_count=False),
    "mae-sot": Typed(mae_sot.BOOK, mae_sot.build),
    "mueang-kao": Typed(mueang_kao.BOOK, mueang_kao.build),
    "mueang-pan": Typed(mueang_pan.BOOK, mueang_pan.build),
    "mukdahan": Typed(mukdahan.BOOK, mukdahan.build),
    "na-di": Typed(na_di.BOOK, kept("na-di.rtf")),
    "na-kae": Typed(na_kae.BOOK, na_kae.build),
    "nakhon-sawan": Typed(nakhon_sawan.BOOK, nakhon_sawan.build),
    "nan": Typed(nan.BOOK, kept("nan.odt")),
    "nong-bua-rawe": Typed(nong_bua_rawe.BOOK, nong_bua_rawe.build),
    "nong-phai": Typed(nong_phai.BOOK, nong_phai.build),
    "pa-daet": Typed(pa_daet.BOOK, pa_daet.build),
    "pak-chong": Typed(pak_chong.BOOK, pak_chong.build),
    "pak-kret": Typed(pak_kret.BOOK, pak_kret.build),
    "pak-phra": Typed(pak_phra.BOOK, pak_phra.build, blanks_count=False),
    "pattaya": Typed(pattaya.BOOK, kept("pattaya.docx")),
    "phetchabun": Typed(phetchabun.BOOK, phetchabun.build),
    "phimai": Typed(phimai.BOOK, phimai.build),
    "pho-chai": Typed(pho_chai.BOOK, pho_chai.build),
    "phra-saeng": Typed(phra_saeng.BOOK, phra_saeng.build),
    "phrae": Typed(phrae.BOOK, phrae.build),
    "phu-sing": Typed(phu_sing.BOOK, phu_sing.build),
    "pua": Typed(pua.BOOK, kept("pua.layout.txt"), blanks_count=False),
    "rayong": Typed(rayong.BOOK, rayong.build),
    "sadao": Typed(sadao.BOOK, sadao.build),
    "sai-mai": Typed(sai_mai.BOOK, sai_mai.build),
    "sai-noi": Typed(sai_noi.BOOK, sai_noi.build),
    "sam-ngam": Typed(sam_ngam.BOOK, sam_ngam.build),
    "satun": Typed(satun.BOOK, satun.build),
    "sawaeng-ha": Typed(sawaeng_ha.BOOK, sawaeng_ha.build, blanks_count=False),
    "si-racha": Typed(si_racha.BOOK, si_racha.build),
    "sung-noen": Typed(sung_noen.BOOK, sung_noen.build),
    "tha-chang": Typed(tha_chang.BOOK, tha_chang.build),
    "tha-muang": Typed(tha_muang.BOOK, tha_muang.build),
    "tha-pla": Typed(tha_pla.BOOK, tha_pla.build),
    "thung-song": Typed(thung_song.BOOK, thung_song.build),
    "thung-yai": Typed(thung_yai.BOOK, thung_yai.build),
    "wang-thong": Typed(_IN_PIECES, kept("wang-thong.txt"), blanks_count=False),
    "wang-thong-layout": Typed(wang_thong.BOOK, kept("wang-thong.layout.txt"), blanks_count=False),
    "wat-bot": Typed(wat_bot.BOOK, wat_bot.build, blanks_count=False),
    "wat-sing": Typed(wat_sing.BOOK, wat_sing.build),
    "wiang-haeng": Typed(wiang_haeng.BOOK, kept("wiang-haeng.layout.txt"), blanks_count=False),
    "wiang-sa": Typed(wiang_sa.BOOK, wiang_sa.build),
}
# What a book's form says, and the data says in another way: headings, months, how quarters and money are named.
FORM = (
    "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น", "ที่คาดว่าจะได้รับ", "ความเป็นมา", "ความสำคัญ", "หลักการ", "เหตุผล",
    "ที่มา", "ความจำเป็น", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "เป้าหมาย", "ผู้เข้าร่วม", "ขั้นตอน", "วิธีการ", "วิธี", "แนวทาง", "กำหนด",
    "สถานที่", "ระยะเวลา", "ช่วงเวลา", "เวลา", "สำหรับองค์กรปกครองส่วนท้องถิ่น", "ตั้งต้น", "เรื่อง", "ตำบล", "ดำเนินการ", "ดำเนินงาน", "งบประมาณ", "งปม", "ผู้รับผิดชอบ", "รับผิดชอบ", "ส่วนราชการ", "หน่วยงาน", "เจ้าของ", "ตัวชี้วัด",
    "ผลผลิต", "ผลลัพธ์", "มิติ", "มติที่", "รายละเอียด", "แบบฟอร์ม", "แบบ", "ชื่อ", "โครงการ", "กิจกรรม", "มาตรการ", "รายการ", "ลำดับ",
    "ไตรมาส", "หมายเหตุ", "หน่วยนับ", "บัญชี", "แผนการ", "รวม", "ทั้งสิ้น", "เป็นเงิน", "จำนวน", "บาท", "ไม่ใช้", "ที่ใช้", "ประจำ", "ปี", "ต่อไป", "วันที่", "สนอง",
    "คำนำ", "คํานํา", "สารบัญ", "หน้า", "ลงชื่อ", "ตำแหน่ง", "จัดทำ", "อำเภอ", "จังหวัด", "ของ", "โดย", "และ", "ใน", "ตาม", "ทั้ง",  "การ", "ที่", "ทุก", "ตลอด",
    "ตั้งแต่", "ภายใน", "หน่วย", "ถึง", "เดือน", "ความสำเร็จ", "ผล", "ตาราง", "แผ่น", "ขั้น", "หัวข้อ", "แหล่ง", "หลัก", "งบ", "ดำเนิน", "ไม่มี", "ไม่ใช้", "แผน", "จ่าย", "ใช้", "ราย", "ประเภท", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
    "ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มิ", "เม",
)  # fmt: skip
_FORM = re.compile("|".join(sorted(map(compared, FORM), key=len, reverse=True)))
_CHUNK = re.compile("[ก-๎A-Za-z]+")


@cache
def read(name: str) -> tuple[Reading, ImportedBook]:
    if name in ("na-di", "nan"):
        need("soffice", "libreoffice-writer")
    reading = read_document(BOOKS[name].data())
    return reading, imported(reading)


@pytest.mark.parametrize("name", BOOKS)
def test_every_value_of_a_strangers_book_is_right(name: str) -> None:
    typed, book = BOOKS[name], read(name)[1]
    assert book.problem is None
    count, wrong = differences(typed.book, book.files, spaces=typed.blanks_count)
    assert wrong == []
    assert count > 30


@pytest.mark.parametrize("name", BOOKS)
def test_every_word_of_a_strangers_book_is_in_a_file(name: str) -> None:
    reading, book = read(name)
    organization = yaml.safe_load(book.files["plan.yaml"])["organization"]
    files = [content.decode() for path, content in book.files.items() if path.endswith(".yaml")]
    written = compared(with_variables("\n".join(files), organization))
    chunks = {
        compared(chunk) for each in paragraphs(reading.blocks) for chunk in _CHUNK.findall(each.text) if chunk[1:]
    }
    assert [chunk for chunk in chunks if chunk not in written and not _is_form(chunk, written)] == []
    assert len(chunks) > 50
    assert sum(book.counts) == len(list(paragraphs(reading.blocks)))


def _is_form(chunk: str, written: str) -> bool:
    return all(part in written for part in _FORM.split(chunk) if part)


@pytest.mark.parametrize("name", BOOKS)
def test_an_offices_own_parts_are_in_chapters_and_what_fits_nowhere_is_in_the_notes(name: str) -> None:
    expected, files = BOOKS[name].book, read(name)[1].files
    organization = yaml.safe_load(files["plan.yaml"])["organization"]
    chapters = [text.decode() for path, text in files.items() if path.startswith("chapters/")]
    notes = files.get("import-notes.yaml", b"").decode()
    in_chapters, in_notes = (compared(with_variables(text, organization)) for text in ("\n".join(chapters), notes))
    assert [text for text in expected.in_chapters if compared(_unmarked(text)) not in in_chapters] == []
    assert [text for text in expected.in_notes if compared(text) not in in_notes] == []


def _unmarked(text: str) -> str:
    return re.sub(r"^[0-9๐-๙]\. ", "", text)
