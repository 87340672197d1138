using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>The language stays: no English for Chinese, no traditional characters for simplified ones.</summary>
internal sealed class LanguageRule : IWordingRule
{
    // The most frequent characters whose traditional form differs.
    private const string Traditional =
        "們來個為國後發會時對說過這種於學開關問間題無業產長東車馬門風電話語記設計許論識證該認議護變讓還進運達遠選邊連適過遷應當從復義務實現現時區醫華葉萬與興舉舊處號蘇蘭術裝製見規視親覺觀訂訓託討調談請諸財貢貧貨責貿費資質購贊車軍軟轉較載輕輛輪輸辦農鄉釋針鋼錢錯鐘鐵鍵鎮長門閉開閒閱陣陰陳陸陽隊階際隨險雖雙離難電靈靜響頁項順須預領頭題額願類飛飯館馬驗體髮鬥魚鳥點黨齊齡龍績繼續線組細終結給統絕經綠維網緊練縣總織縮聯聲職腦臺營獲環獎將專尋導屬歲島嶺幣師帶幹幾庫廠廣張強彈錄徑恆惡態慣憂懷戰戶執擴掃擇擊據換損擔攝數斷條楊極構樣樓標機權歐歡歷殺氣決況淚淨減測溫湯滅準溝滿漁漲潔潛澤濟灣災為爭牆狀獨獻瑪甚畫異療盡監盤確碼礦禮禍種稱穩窮競筆節範築簡簽糧紀約紅納紙級純紛";

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        string traditional = string.Concat(comparison.Polished.Where(letter => Traditional.Contains(letter, StringComparison.Ordinal) && !comparison.Original.Contains(letter, StringComparison.Ordinal)).Distinct());
        if (traditional.Length > 0)
            yield return new WordingReason(WordingFamily.Format, $"改用了繁体字“{traditional}”", "", traditional);
        int before = comparison.Original.Count(char.IsAsciiLetter), after = comparison.Polished.Count(char.IsAsciiLetter);
        if (after > before + 8)
            yield return new WordingReason(WordingFamily.Format, "改用了外文", comparison.Original, comparison.Polished);
    }
}
