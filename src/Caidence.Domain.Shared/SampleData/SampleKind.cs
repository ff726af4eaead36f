namespace Caidence.SampleData;

/// <summary>What sample data is made of.</summary>
public enum SampleKind
{
    Brand,
    Source,
    Lead,
}
