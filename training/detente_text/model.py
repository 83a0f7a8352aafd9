"""The encoder (MiniLM, 6 layers, 384 wide) and its heads: UPOS, lemma script, biaffine arcs and relations."""

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn
from transformers import BertConfig, BertModel

from .features import CASE_CLASSES
from .treebank import UPOS

HIDDEN, HEADS, LAYERS = 384, 12, 6
ARC, RELATION = 256, 64


def pretrained_encoder(onnx_file):
    """A BERT with the weights of the all-MiniLM-L6-v2 ONNX file; its nodes are named after the modules."""
    graph = onnx.load(onnx_file).graph
    tensors = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {k: torch.tensor(np.array(v)) for k, v in tensors.items() if k.startswith(("embeddings", "encoder"))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".") + ".weight"
            state[name] = torch.tensor(tensors[node.input[1]].T.copy())
    state = {k: v for k, v in state.items() if not k.startswith("pooler")}
    encoder = empty_encoder()
    result = encoder.load_state_dict(state, strict=False)
    missing = [k for k in result.missing_keys if "_ids" not in k]
    unexpected = [k for k in result.unexpected_keys if "_ids" not in k]
    assert not missing and not unexpected, (missing, unexpected)
    return encoder


def empty_encoder():
    config = BertConfig(vocab_size=30522, hidden_size=HIDDEN, num_attention_heads=HEADS, intermediate_size=4 * HIDDEN,
                        num_hidden_layers=LAYERS, hidden_act="gelu", layer_norm_eps=1e-12, attn_implementation="sdpa")
    return BertModel(config, add_pooling_layer=False)


class TextModel(nn.Module):
    def __init__(self, encoder, relations, scripts, dropout=0.33):
        super().__init__()
        self.relations, self.scripts = relations, scripts
        old = encoder.embeddings.token_type_embeddings.weight.data
        case = nn.Embedding(CASE_CLASSES, HIDDEN)
        case.weight.data[:] = old[0]
        encoder.embeddings.token_type_embeddings = case
        self.encoder = encoder
        self.upos = nn.Linear(HIDDEN, len(UPOS))
        self.script = nn.Linear(HIDDEN, len(scripts))
        self.arc_dependent, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.rel_dependent, self.rel_head = nn.Linear(HIDDEN, RELATION), nn.Linear(HIDDEN, RELATION)
        self.arc_weight = nn.Parameter(torch.randn(ARC, ARC) * ARC**-0.5 * 0.5)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.rel_weight = nn.Parameter(torch.randn(RELATION + 1, len(relations) * (RELATION + 1)) * 0.02)
        self.dropout = nn.Dropout(dropout)

    def words(self, ids, mask, case, first):
        """One vector a word: that of its first piece."""
        hidden = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=case).last_hidden_state
        return self.dropout(torch.gather(hidden, 1, first.unsqueeze(-1).expand(-1, -1, HIDDEN)))

    def heads(self, x):
        def projected(layer):
            return self.dropout(F.gelu(layer(x)))

        dependent, head = projected(self.arc_dependent), projected(self.arc_head)
        arcs = dependent @ self.arc_weight @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return self.upos(x), self.script(x), arcs, projected(self.rel_dependent), projected(self.rel_head)

    def relation_scores(self, dependent, chosen_head):
        """Scores of the relations between words and the heads chosen for them: batch, words, relations."""
        one = torch.ones_like(dependent[..., :1])
        d, h = torch.cat([dependent, one], -1), torch.cat([chosen_head, one], -1)
        scored = (d @ self.rel_weight).view(*d.shape[:2], len(self.relations), RELATION + 1)
        return (scored * h.unsqueeze(2)).sum(-1)


def load(checkpoint):
    saved = torch.load(checkpoint)
    model = TextModel(empty_encoder(), saved["relations"], saved["scripts"])
    model.load_state_dict(saved["state"])
    return model.eval()
