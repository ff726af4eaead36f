namespace Caidence.Localization;

/// <summary>Names the texts of Caidence: every <c>Localization/&lt;Feature&gt;/&lt;culture&gt;.json</c> of this project.</summary>
[LocalizationResourceName("Caidence")]
public sealed class CaidenceResource;
