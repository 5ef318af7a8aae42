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
    ban_bueng,
    ban_klang,
    ban_mi,
    ban_na,
    ban_phaeng,
    ban_phaeo,
    ban_phru,
    ban_phue,
    ban_pong,
    ban_tak,
    bang_kruai,
    bang_len,
    bang_rin,
    bo_kluea,
    bueng_kan,
    bueng_prue,
    bung_khla,
    chai_badan,
    chakkarat,
    chang_khoeng,
    chatturat,
    chiang_khan,
    chum_saeng,
    chum_ta_bong,
    don_chedi,
    don_kaeo,
    don_tum,
    hat_chao,
    huai_phai,
    huai_sak,
    kabang,
    kalai,
    kantharalak,
    kanthararom,
    khao_kho,
    khao_phra,
    khao_pun,
    khao_saming,
    khao_wong,
    khlong_hat,
    khlong_khlung,
    khlong_thom,
    khlong_yai,
    khok_sung,
    khuan_don,
    khuang_nai,
    ko_yao,
    krabi,
    kut_bak,
    kut_chap,
    kut_du,
    lam_luk,
    lam_plai_mat,
    lam_sonthi,
    lampang,
    lan_sak,
    lan_saka,
    lom_sak,
    mae_ai,
    mae_chan,
    mae_sai,
    mae_sot,
    mae_wang,
    mae_wong,
    mueang_kao,
    mueang_pan,
    mukdahan,
    na_di,
    na_kae,
    na_pho,
    na_thawi,
    nakhon_pathom,
    nakhon_phanom,
    nakhon_sawan,
    nan,
    non_sang,
    nong_bua_rawe,
    nong_bua_tai,
    nong_han,
    nong_ki,
    nong_phai,
    pa_bon,
    pa_daet,
    pak_chong,
    pak_kret,
    pak_phra,
    pak_phun,
    pattaya,
    phanat_nikhom,
    phang_nga,
    phayao,
    phetchabun,
    phibun,
    phimai,
    pho_chai,
    pho_thale,
    phon_charoen,
    phon_phisai,
    phra_saeng,
    phrae,
    phrom_khiri,
    phu_kradueng,
    phu_sing,
    phu_wiang,
    pua,
    rangsit,
    rayong,
    sadao,
    sai_mai,
    sai_noi,
    sakon_nakhon,
    sam_ngam,
    satun,
    sawaeng_ha,
    sawi,
    si_chomphu,
    si_chon,
    si_khio,
    si_racha,
    sung_noen,
    tha_chang,
    tha_luang,
    tha_mai,
    tha_muang,
    tha_pla,
    tha_raeng,
    tha_ruea,
    tha_tako,
    tha_uthae,
    tha_wang_pha,
    tha_wung,
    thap_sakae,
    thung_khli,
    thung_song,
    thung_yai,
    trang,
    udon,
    wang_chin,
    wang_nuea,
    wang_thong,
    wang_yang,
    wat_bot,
    wat_sing,
    wiang_chai,
    wiang_haeng,
    wiang_sa,
    yala,
    yang_talat,
    yasothon,
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
    "ban-bueng": Typed(ban_bueng.BOOK, ban_bueng.build),
    "ban-klang": Typed(ban_klang.BOOK, ban_klang.build),
    "ban-mi": Typed(ban_mi.BOOK, ban_mi.build),
    "ban-na": Typed(ban_na.BOOK, ban_na.build),
    "ban-phaeng": Typed(ban_phaeng.BOOK, ban_phaeng.build),
    "ban-phaeng-odt": Typed(ban_phaeng.BOOK, kept("ban-phaeng.odt")),
    "ban-phaeng-text": Typed(ban_phaeng.BOOK, ban_phaeng.text, blanks_count=False),
    "ban-phaeo": Typed(ban_phaeo.BOOK, ban_phaeo.build),
    "ban-phru": Typed(ban_phru.BOOK, ban_phru.build),
    "ban-phue": Typed(ban_phue.BOOK, ban_phue.build),
    "ban-pong": Typed(ban_pong.BOOK, ban_pong.build),
    "ban-tak": Typed(ban_tak.BOOK, ban_tak.build),
    "bang-kruai": Typed(bang_kruai.BOOK, bang_kruai.build),
    "bang-len": Typed(bang_len.BOOK, bang_len.build),
    "bang-rin": Typed(bang_rin.BOOK, kept("bang-rin.docx")),
    "bang-rin-text": Typed(bang_rin.BOOK, kept("bang-rin.txt"), blanks_count=False),
    "bo-kluea": Typed(bo_kluea.BOOK, bo_kluea.build),
    "bueng-kan": Typed(bueng_kan.BOOK, bueng_kan.build),
    "bueng-prue": Typed(bueng_prue.BOOK, bueng_prue.build),
    "bung-khla": Typed(bung_khla.BOOK, bung_khla.build),
    "chai-badan": Typed(chai_badan.BOOK, chai_badan.build),
    "chakkarat": Typed(chakkarat.BOOK, chakkarat.build),
    "chang-khoeng": Typed(chang_khoeng.BOOK, chang_khoeng.build),
    "chatturat": Typed(chatturat.BOOK, chatturat.build),
    "chiang-khan": Typed(chiang_khan.BOOK, chiang_khan.build),
    "chum-saeng": Typed(chum_saeng.BOOK, chum_saeng.build),
    "chum-ta-bong": Typed(chum_ta_bong.BOOK, chum_ta_bong.build),
    "don-chedi": Typed(don_chedi.BOOK, don_chedi.build),
    "don-kaeo": Typed(don_kaeo.BOOK, don_kaeo.build),
    "don-tum": Typed(don_tum.BOOK, don_tum.build),
    "hat-chao": Typed(hat_chao.BOOK, hat_chao.build, blanks_count=False),
    "huai-phai": Typed(huai_phai.BOOK, huai_phai.build),
    "huai-sak": Typed(huai_sak.BOOK, huai_sak.build),
    "kabang": Typed(kabang.BOOK, kabang.build),
    "kalai": Typed(kalai.BOOK, kalai.build, blanks_count=False),
    "kantharalak": Typed(kantharalak.BOOK, kept("kantharalak.odt")),
    "kanthararom": Typed(kanthararom.BOOK, kanthararom.build),
    "khao-kho": Typed(khao_kho.BOOK, khao_kho.build),
    "khao-phra": Typed(khao_phra.BOOK, khao_phra.build, blanks_count=False),
    "khao-pun": Typed(khao_pun.BOOK, khao_pun.build),
    "khao-saming": Typed(khao_saming.BOOK, khao_saming.build),
    "khao-wong": Typed(khao_wong.BOOK, khao_wong.build),
    "khlong-hat": Typed(khlong_hat.BOOK, khlong_hat.build),
    "khlong-khlung": Typed(khlong_khlung.BOOK, khlong_khlung.build),
    "khlong-thom": Typed(khlong_thom.BOOK, khlong_thom.build),
    "khlong-yai": Typed(khlong_yai.BOOK, khlong_yai.build),
    "khok-sung": Typed(khok_sung.BOOK, khok_sung.build),
    "khuan-don": Typed(khuan_don.BOOK, khuan_don.build),
    "khuang-nai": Typed(khuang_nai.BOOK, khuang_nai.build),
    "ko-yao": Typed(ko_yao.BOOK, kept("ko-yao.docx")),
    "krabi": Typed(krabi.BOOK, krabi.build),
    "kut-bak": Typed(kut_bak.BOOK, kut_bak.build),
    "kut-chap": Typed(kut_chap.BOOK, kut_chap.build),
    "kut-du": Typed(kut_du.BOOK, kut_du.build),
    "kut-du-text": Typed(kut_du.BOOK, kut_du.text, blanks_count=False),
    "lam-luk": Typed(lam_luk.BOOK, lam_luk.build),
    "lam-plai-mat": Typed(lam_plai_mat.BOOK, lam_plai_mat.build),
    "lam-sonthi": Typed(lam_sonthi.BOOK, lam_sonthi.build),
    "lampang": Typed(lampang.BOOK, lampang.build),
    "lan-sak": Typed(lan_sak.BOOK, lan_sak.build),
    "lan-saka": Typed(lan_saka.BOOK, lan_saka.build),
    "lom-sak": Typed(lom_sak.BOOK, lom_sak.build),
    "mae-ai": Typed(mae_ai.BOOK, mae_ai.build),
    "mae-chan": Typed(mae_chan.BOOK, mae_chan.build),
    "mae-sai": Typed(mae_sai.BOOK, mae_sai.build, blanks_count=False),
    "mae-sot": Typed(mae_sot.BOOK, mae_sot.build),
    "mae-wang": Typed(mae_wang.BOOK, mae_wang.build),
    "mae-wong": Typed(mae_wong.BOOK, mae_wong.build),
    "mueang-kao": Typed(mueang_kao.BOOK, mueang_kao.build),
    "mueang-pan": Typed(mueang_pan.BOOK, mueang_pan.build),
    "mukdahan": Typed(mukdahan.BOOK, mukdahan.build),
    "na-di": Typed(na_di.BOOK, kept("na-di.rtf")),
    "na-kae": Typed(na_kae.BOOK, na_kae.build),
    "na-pho": Typed(na_pho.BOOK, na_pho.build),
    "na-thawi": Typed(na_thawi.BOOK, na_thawi.build),
    "nakhon-pathom": Typed(nakhon_pathom.BOOK, nakhon_pathom.build),
    "nakhon-phanom": Typed(nakhon_phanom.BOOK, nakhon_phanom.build),
    "nakhon-sawan": Typed(nakhon_sawan.BOOK, nakhon_sawan.build),
    "nan": Typed(nan.BOOK, kept("nan.odt")),
    "non-sang": Typed(non_sang.BOOK, non_sang.build),
    "nong-bua-rawe": Typed(nong_bua_rawe.BOOK, nong_bua_rawe.build),
    "nong-bua-tai": Typed(nong_bua_tai.BOOK, nong_bua_tai.build),
    "nong-han": Typed(nong_han.BOOK, nong_han.build, blanks_count=False),
    "nong-ki": Typed(nong_ki.BOOK, nong_ki.build),
    "nong-phai": Typed(nong_phai.BOOK, nong_phai.build),
    "pa-bon": Typed(pa_bon.BOOK, pa_bon.build),
    "pa-daet": Typed(pa_daet.BOOK, pa_daet.build),
    "pak-chong": Typed(pak_chong.BOOK, pak_chong.build),
    "pak-kret": Typed(pak_kret.BOOK, pak_kret.build),
    "pak-phra": Typed(pak_phra.BOOK, pak_phra.build, blanks_count=False),
    "pak-phun": Typed(pak_phun.BOOK, pak_phun.build),
    "pattaya": Typed(pattaya.BOOK, kept("pattaya.docx")),
    "phanat-nikhom": Typed(phanat_nikhom.BOOK, phanat_nikhom.build),
    "phang-nga": Typed(phang_nga.BOOK, phang_nga.build),
    "phayao": Typed(phayao.BOOK, phayao.build),
    "phetchabun": Typed(phetchabun.BOOK, phetchabun.build),
    "phibun": Typed(phibun.BOOK, phibun.build),
    "phimai": Typed(phimai.BOOK, phimai.build),
    "pho-chai": Typed(pho_chai.BOOK, pho_chai.build),
    "pho-thale": Typed(pho_thale.BOOK, pho_thale.build),
    "phon-charoen": Typed(phon_charoen.BOOK, phon_charoen.build),
    "phon-phisai": Typed(phon_phisai.BOOK, phon_phisai.build),
    "phra-saeng": Typed(phra_saeng.BOOK, phra_saeng.build),
    "phrae": Typed(phrae.BOOK, phrae.build),
    "phrom-khiri": Typed(phrom_khiri.BOOK, phrom_khiri.build),
    "phu-kradueng": Typed(phu_kradueng.BOOK, phu_kradueng.build),
    "phu-sing": Typed(phu_sing.BOOK, phu_sing.build),
    "phu-wiang": Typed(phu_wiang.BOOK, phu_wiang.build),
    "pua": Typed(pua.BOOK, kept("pua.layout.txt"), blanks_count=False),
    "rangsit": Typed(rangsit.BOOK, rangsit.build),
    "rayong": Typed(rayong.BOOK, rayong.build),
    "sadao": Typed(sadao.BOOK, sadao.build),
    "sai-mai": Typed(sai_mai.BOOK, sai_mai.build),
    "sai-noi": Typed(sai_noi.BOOK, sai_noi.build),
    "sakon-nakhon": Typed(sakon_nakhon.BOOK, sakon_nakhon.build),
    "sam-ngam": Typed(sam_ngam.BOOK, sam_ngam.build),
    "satun": Typed(satun.BOOK, satun.build),
    "sawaeng-ha": Typed(sawaeng_ha.BOOK, sawaeng_ha.build, blanks_count=False),
    "sawi": Typed(sawi.BOOK, sawi.build),
    "si-chomphu": Typed(si_chomphu.BOOK, si_chomphu.build),
    "si-chon": Typed(si_chon.BOOK, si_chon.build),
    "si-khio": Typed(si_khio.BOOK, si_khio.build),
    "si-racha": Typed(si_racha.BOOK, si_racha.build),
    "sung-noen": Typed(sung_noen.BOOK, sung_noen.build),
    "tha-chang": Typed(tha_chang.BOOK, tha_chang.build),
    "tha-luang": Typed(tha_luang.BOOK, tha_luang.build),
    "tha-mai": Typed(tha_mai.BOOK, tha_mai.build),
    "tha-muang": Typed(tha_muang.BOOK, tha_muang.build),
    "tha-pla": Typed(tha_pla.BOOK, tha_pla.build),
    "tha-raeng": Typed(tha_raeng.BOOK, tha_raeng.build),
    "tha-ruea": Typed(tha_ruea.BOOK, tha_ruea.build),
    "tha-tako": Typed(tha_tako.BOOK, tha_tako.build),
    "tha-uthae": Typed(tha_uthae.BOOK, tha_uthae.build),
    "tha-wang-pha": Typed(tha_wang_pha.BOOK, tha_wang_pha.build),
    "tha-wung": Typed(tha_wung.BOOK, tha_wung.build),
    "thap-sakae": Typed(thap_sakae.BOOK, thap_sakae.build, blanks_count=False),
    "thung-khli": Typed(thung_khli.BOOK, thung_khli.build),
    "thung-song": Typed(thung_song.BOOK, thung_song.build),
    "thung-yai": Typed(thung_yai.BOOK, thung_yai.build),
    "trang": Typed(trang.BOOK, trang.build),
    "udon": Typed(udon.BOOK, kept("udon.doc")),
    "wang-chin": Typed(wang_chin.BOOK, wang_chin.build),
    "wang-nuea": Typed(wang_nuea.BOOK, wang_nuea.build),
    "wang-thong": Typed(_IN_PIECES, kept("wang-thong.txt"), blanks_count=False),
    "wang-thong-layout": Typed(wang_thong.BOOK, kept("wang-thong.layout.txt"), blanks_count=False),
    "wang-yang": Typed(wang_yang.BOOK, wang_yang.build),
    "wat-bot": Typed(wat_bot.BOOK, wat_bot.build, blanks_count=False),
    "wat-sing": Typed(wat_sing.BOOK, wat_sing.build),
    "wiang-chai": Typed(wiang_chai.BOOK, wiang_chai.build),
    "wiang-haeng": Typed(wiang_haeng.BOOK, kept("wiang-haeng.layout.txt"), blanks_count=False),
    "wiang-sa": Typed(wiang_sa.BOOK, wiang_sa.build),
    "yala": Typed(yala.BOOK, yala.build),
    "yang-talat": Typed(yang_talat.BOOK, yang_talat.build),
    "yasothon": Typed(yasothon.BOOK, yasothon.build),
}
# What a book's form says, and the data says in another way: headings, months, how quarters and money are named.
FORM = (
    "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น", "ที่คาดว่าจะได้รับ", "ความเป็นมา", "ความสำคัญ", "หลักการ", "เหตุผล",
    "ที่มา", "ความจำเป็น", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "เป้าหมาย", "ผู้เข้าร่วม", "ขั้นตอน", "วิธีการ", "วิธี", "แนวทาง", "กำหนด",
    "สถานที่", "ระยะเวลา", "ช่วงเวลา", "เวลา", "สำหรับองค์กรปกครองส่วนท้องถิ่น", "ตั้งต้น", "เรื่อง", "ตำบล", "ดำเนินการ", "ดำเนินงาน", "งบประมาณ", "งปม", "ผู้รับผิดชอบ", "รับผิดชอบ", "ส่วนราชการ", "หน่วยงาน", "เจ้าของ", "ตัวชี้วัด",
    "ผลผลิต", "ผลลัพธ์", "มิติ", "มติที่", "รายละเอียด", "แบบฟอร์ม", "แบบ", "ชื่อ", "โครงการ", "กิจกรรม", "มาตรการ", "รายการ", "ลำดับ",
    "ไตรมาส", "หมายเหตุ", "หน่วยนับ", "บัญชี", "แผนการ", "รวม", "ทั้งสิ้น", "เป็นเงิน", "จำนวน", "บาท", "ไม่ใช้", "ที่ใช้", "ประจำ", "ปี", "ต่อไป", "วันที่", "สนอง",
    "คำนำ", "คํานํา", "สารบัญ", "หน้า", "ลงชื่อ", "ตำแหน่ง", "จัดทำ", "อำเภอ", "จังหวัด", "ของ", "โดย", "และ", "ใน", "ตาม", "ทั้ง", "การ", "ที่", "ทุก", "ตลอด", "ภายใน", "หน่วย", "ถึง", "เดือน", "ความสำเร็จ", "ผล", "ตาราง", "แผ่น", "ขั้น", "หัวข้อ", "แหล่ง", "หลัก", "งบ", "ดำเนิน", "ไม่มี", "ไม่ใช้", "แผน", "จ่าย", "ใช้", "ราย", "ประเภท", "สอดคล้องกับ", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตั้งแต่", "จุดประสงค์", "วงเงิน", "ห้วง", "ทำงาน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มิ", "เม", "เจ้าภาพ", "แนวปฏิบัติ", "ผลสำเร็จ", "ผู้ได้รับประโยชน์", "กรอบ", "ผู้ดูแล", "คาดหวัง", "ต่อประชาชน", "สภาพปัญหา", "เป้าประสงค์", "หรือ",
)  # fmt: skip
_FORM = re.compile("|".join(sorted(map(compared, FORM), key=len, reverse=True)))
_CHUNK = re.compile("[ก-๎A-Za-z]+")


@cache
def read(name: str) -> tuple[Reading, ImportedBook]:
    if name in ("kantharalak", "na-di", "nan", "udon"):
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
