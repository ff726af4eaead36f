namespace Caidence;

/// <summary>Codes of refusals, one part per feature. A code is the key of its sentence in the localization files.</summary>
public static partial class CaidenceErrorCodes
{
    public const string Namespace = "Caidence";
}
