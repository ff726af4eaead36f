namespace Caidence.Profiles;

/// <summary>How many people work there. Travels as <c>1</c>, <c>2-10</c> ...</summary>
[WireWords]
public enum CompanySize
{
    [WireWord("1")]
    One,
    [WireWord("2-10")]
    UpToTen,
    [WireWord("11-50")]
    UpToFifty,
    [WireWord("51-200")]
    UpToTwoHundred,
    [WireWord("201+")]
    More,
}
