namespace Caidence.Core.Localization;

/// <summary>Texts of the wire and of ABP's own scripts, which ask for them under this name.</summary>
[LocalizationResourceName("AbpUi")]
public sealed class AbpUiResource;
