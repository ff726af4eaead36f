namespace Caidence.Core;

/// <summary>A rule of the business says no. The code finds the sentence in the localization files; data fills its {Placeholders}.</summary>
public class BusinessException(string code, Exception? innerException = null) : Exception(code, innerException)
{
    public string Code { get; } = code;

    /// <summary>Overrides the HTTP status that the code's kind would get.</summary>
    public int? HttpStatusCode { get; init; }

    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}
