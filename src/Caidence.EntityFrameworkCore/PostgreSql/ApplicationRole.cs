namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>What the role of the product may do: rows, not tables.</summary>
internal static class ApplicationRole
{
    public static IEnumerable<string> Grants(string role)
    {
        var name = "\"" + role.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        yield return $"GRANT USAGE ON SCHEMA public TO {name}";
        yield return $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {name}";
        yield return $"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {name}";
    }
}
