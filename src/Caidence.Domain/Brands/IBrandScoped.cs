namespace Caidence.Brands;

/// <summary>Belongs to a brand, or to the workspace as a whole: people who are limited to brands see what belongs to theirs and nothing else.</summary>
public interface IBrandScoped
{
    Guid? BrandId { get; }
}
